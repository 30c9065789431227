using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R8: a kind wish that presupposes an illness, a treatment or an outcome.</summary>
internal sealed class WishesWell() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = Lexicon.Named("reply-wishes");

    protected override void Look(Reading reading, List<Finding> findings) =>
        AddEach(reading, findings, Phrases, span => new(
            ReplyLaw.Of(reading),
            Severity.Block,
            span,
            "Kindly meant, and it still tells that the writer had something to recover from or came for something.",
            "Thank the writer for the words; keep the wish for when you meet.") { Category = Category.Privacy });
}
