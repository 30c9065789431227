using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Encoders;
using GoodStanding.Model;
using GoodStanding.Screening.Deep;
using GoodStanding.Screening.Judging;
using GoodStanding.Screening.Rules;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Screening.Tests.Deep;

public sealed class DeepStageTests
{
    private const string Open = "Lost one tonight. Driving home with the radio off.";

    private static readonly string[] Parts =
        ["we lost", "her", "the boy from the farm", "tonight", "bed 4", "idiot", "my mum", "Dr. Lee", " ", " ", ".", "\n", "é", "e\u0301", "\u200B", "👩🏽‍⚕️", "\uD83D", "Ａ", "ﬁ", "字", "\u0000", "½", "123-45-6789"];

    [Theory]
    [InlineData(Open)]
    [InlineData("The farmer's lad didn't make it. His mother still had flour on her hands.")]
    public void A_loss_on_duty_is_not_clear(string text) => Assert.NotEqual(Verdict.Clear, Ask(text).Verdict);

    [Theory]
    [InlineData("Lost my voice at karaoke, worth it.")]
    [InlineData("We lost the final by a point and I am over it, honestly.")]
    public void A_loss_of_another_kind_is_clear(string text) => Assert.Equal(Verdict.Clear, Ask(text).Verdict);

    [Fact]
    public void Another_language_is_read_by_rules_alone_and_the_report_says_so() =>
        Assert.Equal(Depth.NotEnglish, TestStage.Screener.Screen("Heute Nacht haben wir einen jungen Mann aus dem Nachbardorf verloren.", ScreeningContext.Default).Depth);

    [Fact]
    public void The_fast_stage_alone_says_so_too() =>
        Assert.Equal(Depth.NotEnglish, Screener.Fast.Screen("Heute Nacht haben wir einen jungen Mann aus dem Nachbardorf verloren.", ScreeningContext.Default).Depth);

    [Fact]
    public void It_points_into_the_text_and_names_two_known_cases()
    {
        const string text = "The house is quiet now. She was somebody's whole world and at ten past four she wasn't.";

        var report = Ask(text);

        var finding = report.Findings.Single(found => found.Severity > Severity.Note && found.Message.StartsWith("This reads like ", StringComparison.Ordinal));
        Assert.Equal(Depth.Deep, report.Depth);
        Assert.InRange(finding.Span.End, 1, text.Length);
        Assert.Equal(2, finding.Message.Count(letter => letter == '“'));
    }

    [Fact]
    public void Without_the_encoder_the_fast_stage_answers_alone_and_the_report_says_so()
    {
        var missing = new DeepStage(() => EncoderState.Missing);

        var report = new Screener(missing).Screen(Open, ScreeningContext.Default);

        Assert.False(missing.IsReady);
        Assert.Contains("missing", missing.Sentence, StringComparison.Ordinal);
        Assert.Equal(Depth.Unsettled, report.Depth);
        Assert.Equal(Screener.Fast.Screen(Open, ScreeningContext.Default).Verdict, report.Verdict);
    }

    [Fact]
    public void Altered_weights_are_refused_in_one_sentence()
    {
        var altered = (byte[])TestStage.Weights.Clone();
        altered[^100]++;

        var stage = new DeepStage(() => EncoderState.Read(altered));

        Assert.False(stage.IsReady);
        Assert.Contains("altered", stage.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_rule_finds_blocking_stays_in_every_report()
    {
        var blocked = 0;
        foreach (var line in File.ReadLines(Repository.PathOf("specs", "development", "check.jsonl")))
        {
            var text = JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
            var blocks = Screener.AskRules(Screener.Read(text, ScreeningContext.Default)).Where(finding => finding.Severity == Severity.Block).ToList();
            blocked += blocks.Count;
            Assert.Subset(Ask(text).Findings.ToHashSet(), blocks.ToHashSet());
        }

        Assert.True(blocked > 20);
    }

    [Fact]
    public void A_block_stays_whatever_the_deep_stage_thinks()
    {
        var reading = Screener.Read("Lovely weather, and soup for supper.", ScreeningContext.Default);
        var block = new Finding(RuleBook.Get("ALL-HATE"), Severity.Block, new(0, 6), "", "");
        List<Finding> findings = [block];
        var view = DeepView.Of(reading, TestStage.Ready.Heads!, default, Verdict.Clear)!;

        Judge.Say(reading, findings, view);

        Assert.Contains(block, findings);
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var alone = Ask(Open);

        Parallel.For(0, 32, _ => Assert.Equal(alone.Findings, Ask(Open).Findings));
    }

    [Fact]
    public void Any_string_is_survived_and_spans_lie_inside_it() => Prop
        .ForAll(Gen.Elements(Parts).ListOf().Select(string.Concat).ToArbitrary(), text =>
            TestStage.Ready.Heads!.Read(text) is not { } meaning
            || ((bool[])[true, false]).All(isVerdict => ArePointers(DeepPointer.Find(meaning, 6, isVerdict), text)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20_261_130, 7));

    [Theory]
    [InlineData("we lost her tonight and nobody in the village will ever forget it ")]
    [InlineData("a")]
    [InlineData("😷")]
    [InlineData("7 ")]
    public void A_hundred_thousand_characters_are_answered_within_bounds(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var meaning = TestStage.Ready.Heads!.Read(text);

        Assert.NotNull(Ask(text));
        Assert.True(meaning is null || meaning.Words.Count <= Heads.MostWindows * SentenceEncoder.MostPieces);
    }

    private static bool ArePointers(List<TextSpan> spans, string text) =>
        spans.Count > 0
        && spans.TrueForAll(span => span.Length > 0 && span.Start >= 0 && span.End <= text.Length)
        && spans.OrderBy(span => span.Start).Zip(spans.OrderBy(span => span.Start).Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    private static ScreeningReport Ask(string text) => TestStage.Screener.Screen(text, ScreeningContext.Default);
}
