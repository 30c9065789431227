using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R15: a private line instead of the published one.</summary>
internal sealed class OffersPrivateContact() : ReplyRule("GS-REPLY-CONTACT")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-private");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "This leads around the office, and asks for details where others can read them.",
            "Give the office line, a role and its hours."));
}
