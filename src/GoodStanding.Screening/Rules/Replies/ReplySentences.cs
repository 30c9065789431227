using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>Says of a reply's sentences whether they speak of everyone, so of nobody.</summary>
internal static class ReplySentences
{
    private static readonly Lexicon Everyone = ScreeningLexicons.Named("reply-everyone");

    /// <summary>Whether the sentence is said of everyone or under a condition that anyone may meet.</summary>
    public static bool IsOfEveryone(this Reading reading, Sentence sentence) =>
        reading.Marks.HasWithin(Everyone, sentence.First, sentence.End);

    /// <summary>Whether the sentence that holds the token is said of everyone.</summary>
    public static bool IsOfEveryone(this Reading reading, int token) => reading.IsOfEveryone(reading.Document.SentenceOf(token));

    /// <summary>Whether a phrase of the lexicon begins at the token.</summary>
    public static bool Begins(this Reading reading, Lexicon lexicon, int token) => reading.Marks.HasWithin(lexicon, token, token + 1);
}
