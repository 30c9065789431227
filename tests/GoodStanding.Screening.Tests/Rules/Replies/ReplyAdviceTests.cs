using GoodStanding.Model;
using GoodStanding.Screening.Rules.Replies.Advice;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Replies;

public sealed class ReplyAdviceTests
{
    [Theory]
    [InlineData("Two hours in the waiting room and nobody said a word.")]
    [InlineData("They billed me twice for one visit. Crooks.")]
    [InlineData("The receptionist was rude and the doctor rushed.")]
    [InlineData("Refused my pain meds. Useless.")]
    [InlineData("This surgeon botched my knee and it got infected.")]
    [InlineData("Fake doctor, not even licensed!")]
    [InlineData("Filthy bathroom, smelled awful.")]
    [InlineData("Nobody answers the phone here.")]
    [InlineData("Best dentist ever, so gentle and kind!")]
    [InlineData("I don't want to live any more and nobody there cares, I want to die")]
    [InlineData("")]
    public void Advice_is_itself_safe_in_strict_mode(string review)
    {
        var advice = ReplyAdvice.Compose("Sorry your visit on Monday ran late.", review);

        var report = Screener.Fast.Screen(advice, Replies.To(review));

        Assert.True(report.Verdict == Verdict.Clear, advice + " | " + string.Join("; ", report.Findings.Select(finding => finding.Span.Of(advice) + ": " + finding.Rule.Id + " " + finding.Message)));
    }

    [Fact]
    public void Advice_speaks_to_the_topic_of_the_review() =>
        Assert.Contains("billing", ReplyAdvice.Compose("", "They billed me twice."), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Praise_is_thanked_and_nothing_more() =>
        Assert.DoesNotContain("privacy", ReplyAdvice.Compose("", "Amazing team, I recommend them."), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Somebody_in_danger_is_shown_where_help_is() =>
        Assert.Contains("988", ReplyAdvice.Compose("", "I feel hopeless and want to die."), StringComparison.Ordinal);

    [Fact]
    public void The_same_draft_gets_the_same_advice() =>
        Assert.Equal(ReplyAdvice.Compose("a", "Waited for hours."), ReplyAdvice.Compose("a", "Waited for hours."));

    [Fact]
    public void Advice_has_two_to_four_sentences_for_a_complaint()
    {
        var sentences = ReplyAdvice.Compose("", "Rude staff and a dirty floor. Never again.").Split('.', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(sentences.Length, 2, 4);
    }
}
