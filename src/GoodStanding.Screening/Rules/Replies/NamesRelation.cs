using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R6: "your daughter", "tell him": a relation is a second person told of.</summary>
internal sealed class NamesRelation() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("reply-relation");
    private static readonly Lexicon Will = ScreeningLexicons.Named("reply-will");
    private static readonly Lexicon Kin = ScreeningLexicons.Named("reply-kin");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Phrases))
        {
            // "We'll tell him" is said of the colleague who is praised.
            if (mark.First == 0 || !reading.Begins(Will, mark.First - 1))
                findings.AddOnce(Finding(reading, reading.SpanOf(mark)));
        }

        if (reading.Context.Review is { } review && reading.Has(Kin))
            LookAtSharedKin(reading, TextDocument.Read(review), findings);
    }

    // "Dad's paperwork" below a review by a father; "families" and "children" in general are let go.
    private static void LookAtSharedKin(Reading reading, TextDocument review, List<Finding> findings)
    {
        foreach (var mark in reading.All(Kin))
        {
            if (mark.Count == 1 && reading.Document.Tokens[mark.First] is { IsPossessive: true } && Holds(review, reading.Document.Tokens[mark.First].Key) && !reading.IsOfEveryone(mark.First))
                findings.AddOnce(Finding(reading, reading.SpanOf(mark)));
        }
    }

    private static bool Holds(TextDocument review, ulong key)
    {
        foreach (var token in review.Tokens)
        {
            if (token.Key == key)
                return true;
        }

        return false;
    }

    private static Finding Finding(Reading reading, TextSpan span) => new(
        ReplyLaw.Of(reading),
        Severity.Block,
        span,
        "This tells of a second person, a relative or companion, who wrote nothing here.",
        "Leave every person out of it.") { Category = Category.Privacy };
}
