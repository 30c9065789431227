using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Screening.Tests.Judging;

/// <summary>Rules and models on the cases that no model has seen: a little under what bench/results/accuracy.md shows, so that a drop fails.</summary>
public sealed class AccuracyFloorTests
{
    private static readonly List<(string Expected, Verdict Verdict)> Posts = Judge("check.jsonl", "text");
    private static readonly List<(string Expected, Verdict Verdict)> Replies = Judge("replies.jsonl", "reply");

    [Fact]
    public void Four_of_five_posts_to_be_stopped_are_stopped() => Assert.InRange(Share(Posts, "stop", Verdict.Stop), .78, 1);

    [Fact]
    public void Few_posts_to_be_stopped_pass_as_clear() => Assert.InRange(Share(Posts, "stop", Verdict.Clear), 0, .12);

    [Fact]
    public void Most_clear_posts_are_left_alone() => Assert.InRange(Share(Posts, "clear", Verdict.Clear), .84, 1);

    [Fact]
    public void Unsafe_replies_are_stopped() => Assert.InRange(Share(Replies, "unsafe", Verdict.Stop), .90, 1);

    [Fact]
    public void Safe_replies_are_not_stopped() => Assert.InRange(Share(Replies, "safe", Verdict.Stop), 0, .06);

    private static double Share(List<(string Expected, Verdict Verdict)> all, string expected, Verdict verdict)
    {
        var of = all.Where(each => each.Expected == expected).ToList();
        return (double)of.Count(each => each.Verdict == verdict) / of.Count;
    }

    private static List<(string Expected, Verdict Verdict)> Judge(string file, string field)
    {
        var all = new List<(string, Verdict)>();
        foreach (var line in File.ReadLines(Repository.PathOf("specs", "development", file)))
        {
            var row = JsonDocument.Parse(line).RootElement;
            string? Text(string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
            if (!WireName<PostContext>.TryParse(Text("context"), out var context))
                context = PostContext.ReplyToReview;
            if (!WireName<Profession>.TryParse(Text("profession"), out var profession))
                profession = Profession.Physician;
            var place = Jurisdiction.Parse(Text("jurisdiction")) ?? Jurisdiction.UnitedStates;
            all.Add((Text("expect")!, Screener.Fast.Screen(Text(field)!, new(context, profession, place, Text("review"))).Verdict));
        }

        return all;
    }
}
