using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Rules.Replies;

/// <summary>Each way a reply tells something of a person, with its pair that does not.</summary>
public sealed class UnsafeReplyTests
{
    [Theory]
    [InlineData("Your crown was made by an outside lab.", "Your crown")] // R1
    [InlineData("You declined the injection twice.", "You declined")] // R2
    [InlineData("We called you back within the hour.", "We called you")] // R3
    [InlineData("It is patients like you who make this work worthwhile.", "patients like you")] // R4
    [InlineData("We have no record of you in our system.", "no record of you")] // R5
    [InlineData("Please give your daughter a hug from us.", "your daughter")] // R6
    [InlineData("We were short of staff that afternoon.", "that afternoon")] // R7
    [InlineData("The biopsy came back late from the lab.", "The biopsy")] // R8
    [InlineData("You failed to follow the instructions.", "You failed")] // R9
    [InlineData("Oh please. Get a hobby.", "Oh please")] // R10
    [InlineData("Our attorney is reading this page.", "Our attorney")] // R11
    [InlineData("We would be grateful if you could update your rating.", "update your rating")] // R12
    [InlineData("Take 400 mg of ibuprofen and rest.", "Take 400 mg of ibuprofen")] // R13
    [InlineData("Text me on my cell tonight.", "Text me")] // R15
    [InlineData("The receptionist responsible has been let go.", "receptionist responsible")] // R16
    [InlineData("This was entirely our mistake.", "entirely our mistake")] // R21
    [InlineData("Hope the ankle is mending.", "ankle")]
    [InlineData("The results were mailed to the old address.", "results were")]
    public void A_reply_that_tells_of_a_person_is_blocked(string reply, string where)
    {
        var findings = Replies.Check(reply, Replies.To("Worst place ever. – Sam"));

        Assert.Contains(findings, finding => finding.Severity == Severity.Block && Overlaps(finding, reply, where));
    }

    [Theory]
    [InlineData("Thank you for taking the time to write.")]
    [InlineData("We are sorry to read this.")]
    [InlineData("We read every comment.")]
    [InlineData("Delays are posted at the desk and updated through the day.")]
    [InlineData("Anyone with a question about a bill can reach our office at 555-0101.")]
    [InlineData("Privacy law keeps us from discussing anybody's care in public.")]
    [InlineData("Antibiotics do not work on viruses, and our prescribing policy says so.")]
    [InlineData("In May we added a second phone line.")]
    [InlineData("We are sorry you feel this way.")]
    [InlineData("If you have a concern, our manager is glad to hear it at 555-0100.")]
    [InlineData("Two dentists in town share our name; the listing can be corrected.")]
    [InlineData("You are entitled to your opinion, and we wish you well.")]
    public void A_reply_that_speaks_of_everyone_passes(string reply) =>
        Assert.DoesNotContain(Replies.Check(reply, Replies.To("Worst place ever. – Sam")), finding => finding.Severity > Severity.Note);

    [Fact]
    public void A_sum_out_of_the_review_is_not_given_back() =>
        Assert.Contains(Replies.Check("The $480 covers the longer visit.", Replies.To("They charged me $480!")), finding => finding.Severity == Severity.Block);

    [Fact]
    public void A_number_out_of_the_review_is_not_given_back() =>
        Assert.Contains(Replies.Check("Twelve calls is a lot, agreed.", Replies.To("I rang 12 times.")), finding => finding.Severity == Severity.Block);

    [Fact]
    public void A_post_of_ones_own_is_left_to_other_rules()
    {
        var context = ScreeningContext.Default;

        Assert.Empty(Replies.Check("Your crown was made by an outside lab.", context));
    }

    private static bool Overlaps(Finding finding, string reply, string where)
    {
        var start = reply.IndexOf(where, StringComparison.Ordinal);
        return finding.Span.Overlaps(new TextSpan(start, where.Length));
    }
}
