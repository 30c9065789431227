using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Encoders;
using GoodStanding.Model;
using GoodStanding.Screening.Deep;
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
    public void What_a_rule_blocks_stays_blocked()
    {
        const string blocked = "My patient John Whitlow, MRN 4471902, was admitted with HIV last Tuesday. Lovely weather otherwise.";

        Assert.Equal(Verdict.Stop, ScreeningReport.VerdictOf(Screener.AskRules(Screener.Read(blocked, ScreeningContext.Default))));
        Assert.Equal(Verdict.Stop, Ask(blocked).Verdict);
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
            || DeepPointer.Find(meaning, 6, isVerdict: true).TrueForAll(span => span.Length > 0 && span.Start >= 0 && span.End <= text.Length))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20_261_130, 7));

    [Theory]
    [InlineData("we lost her tonight and nobody in the village will ever forget it ")]
    [InlineData("a")]
    [InlineData("😷")]
    [InlineData("7 ")]
    public void A_hundred_thousand_characters_are_answered_within_bounds(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var clock = Stopwatch.StartNew();

        Ask(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    private static ScreeningReport Ask(string text) => TestStage.Screener.Screen(text, ScreeningContext.Default);
}
