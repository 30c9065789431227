using System.Text.Json;
using GoodStanding.Allegations.Themes;
using GoodStanding.Model;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Allegations.Tests.Themes;

public sealed class ThemeReaderTests
{
    // The sentences of the first file were written by the writer of the lexicons, who knew them: its figure flatters. Those of the second were drawn by
    // lot from the invented reviews and labelled before they were read here; they tell stories, and word lists miss most of what stories show.
    [Theory]
    [InlineData("themes.jsonl", 0.95)]
    [InlineData("themes.prose.jsonl", 0.25)]
    public void Themes_and_their_polarity_are_read_as_people_labelled_them(string file, double floor)
    {
        var (right, missed, wrong) = (0, 0, 0);
        foreach (var line in File.ReadLines(Repository.PathOf("specs", "reviews", file)))
        {
            using var sentence = JsonDocument.Parse(line);
            var expected = sentence.RootElement.GetProperty("themes").EnumerateArray().Select(theme => $"{theme.GetProperty("theme")} {theme.GetProperty("polarity")}").ToHashSet();
            var text = sentence.RootElement.GetProperty("text").GetString()!;
            var read = ThemeReader.Read(text).Select(mention => $"{WireName<Theme>.Of(mention.Theme)} {WireName<ThemePolarity>.Of(mention.Polarity)}").ToHashSet();
            right += read.Intersect(expected).Count();
            missed += expected.Except(read).Count();
            wrong += read.Except(expected).Count();
            if (!read.SetEquals(expected))
                TestContext.Current.TestOutputHelper!.WriteLine($"{text}\n    missed {string.Join(", ", expected.Except(read))}; wrong {string.Join(", ", read.Except(expected))}");
        }

        var f1 = 2.0 * right / ((2 * right) + missed + wrong);
        TestContext.Current.TestOutputHelper!.WriteLine($"F1 {f1:0.000}: right {right}, missed {missed}, wrong {wrong}");
        Assert.True(f1 >= floor, $"F1 is {f1:0.000}: right {right}, missed {missed}, wrong {wrong}.");
    }

    [Fact]
    public void A_mention_points_at_its_sentence_and_its_words()
    {
        const string Words = "We came in March. The doctor is kind, but the wait is terrible.";

        var mentions = ThemeReader.Read(Words);

        Assert.Equal(["kind", "terrible"], mentions.Select(mention => mention.Words.Of(Words)));
        Assert.All(mentions, mention => Assert.Equal("The doctor is kind, but the wait is terrible.", mention.Sentence.Of(Words)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("👍")]
    [InlineData("but ; but")]
    [InlineData("not kind")]
    public void Any_text_is_survived(string words) => Assert.InRange(ThemeReader.Read(words).Count, 0, 1);
}
