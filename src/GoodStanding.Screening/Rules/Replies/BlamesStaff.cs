using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R16: staff blamed in public.</summary>
internal sealed class BlamesStaff() : ReplyRule("GS-REPLY-STAFF")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-staff");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            Info,
            Severity.Block,
            span,
            "This puts a colleague in front of the public.",
            "Say our team, and deal with it inside."));
}
