using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R7: the day, the hour or the length of what happened.</summary>
internal sealed class TellsWhen() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon PointsBack = ScreeningLexicons.Named("reply-when-told");
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("reply-when");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("reply-when-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(PointsBack))
        {
            if (!reading.IsOfEveryone(mark.First))
                findings.AddOnce(Finding(reading, mark));
        }

        foreach (var mark in reading.All(Phrases))
        {
            var sentence = reading.Document.SentenceOf(mark.First);
            if (reading.IsOfEveryone(sentence) || reading.Marks.HasWithin(LetGo, sentence.First, sentence.End) || IsFollowedByHours(reading, mark.End, sentence))
                continue;

            findings.AddOnce(Finding(reading, mark));
        }
    }

    private static Finding Finding(Reading reading, Mark mark) => new(
        ReplyLaw.Of(reading),
        Severity.Block,
        reading.SpanOf(mark),
        "This dates what happened. With the review above it, a day or an hour points to one person.",
        "Leave the time out.") { Category = Category.Privacy };

    // "On Wednesdays 10 to 12", "Tuesday through Friday" are hours of the house.
    private static bool IsFollowedByHours(Reading reading, int token, Sentence sentence) =>
        token < sentence.End && reading.Document.Tokens[token].Kind == TokenKind.Number && token + 1 < sentence.End
        && reading.Document.WordOf(token + 1) is "to" or "-" or "–" or "until";
}
