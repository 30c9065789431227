using System.Text.Json;
using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>False alarms on real texts: what clinicians wrote to each other in public, and tweets of anybody.</summary>
internal static class OrdinaryFigures
{
    private static readonly EntityType[] Structured =
        [EntityType.Phone, EntityType.Email, EntityType.Id, EntityType.Ssn, EntityType.Ip, EntityType.CreditCard, EntityType.Iban];

    public static IEnumerable<Row> Measure(string data, Ask ask, Floors floors)
    {
        var posts = Comments(Path.Combine(data, "posts_by_clinicians", "hospital_pharmacy_comments.json"))
            .Concat(Titles(Path.Combine(data, "posts_by_clinicians", "r_medicine_2020_sample.csv"))).Select(ask.About).ToList();
        yield return new("posts by clinicians", "stopped", Share(posts, report => report.Verdict == Verdict.Stop), Ceiling: floors.Clinicians, Of: posts.Count);
        yield return new("posts by clinicians", "left alone", Share(posts, report => report.Verdict == Verdict.Clear), Of: posts.Count);

        var tweets = Directory.EnumerateFiles(Path.Combine(data, "tweeteval"), "val_text.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(ask.About).ToList();
        yield return new("tweets (tweeteval)", "flagged for a structured identifier", Share(tweets, report => report.Entities.Any(entity => Structured.Contains(entity.Type))), Ceiling: .03, Of: tweets.Count);
        yield return new("tweets (tweeteval)", "stopped", Share(tweets, report => report.Verdict == Verdict.Stop), Of: tweets.Count);
        yield return new("tweets (tweeteval)", "left alone", Share(tweets, report => report.Verdict == Verdict.Clear), Of: tweets.Count);
    }

    private static double Share(List<ScreeningReport> all, Func<ScreeningReport, bool> which) => (double)all.Count(which) / all.Count;

    private static IEnumerable<string> Comments(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var post in file.RootElement.EnumerateObject())
        {
            if (post.Value.GetProperty("post_info").Text("selftext") is { Length: > 0 } text)
                yield return text;
            foreach (var comment in post.Value.GetProperty("comments").EnumerateArray())
            {
                if (comment.Text("body") is { Length: > 0 } body)
                    yield return body;
            }
        }
    }

    // The title is the second column; some are quoted.
    private static IEnumerable<string> Titles(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var first = line.IndexOf(',', StringComparison.Ordinal) + 1;
            var isQuoted = first < line.Length && line[first] == '"';
            var end = isQuoted ? line.IndexOf("\",", first + 1, StringComparison.Ordinal) : line.IndexOf(",http", first, StringComparison.Ordinal);
            if (end > first)
                yield return line[(first + (isQuoted ? 1 : 0))..end].Replace("\"\"", "\"", StringComparison.Ordinal);
        }
    }
}
