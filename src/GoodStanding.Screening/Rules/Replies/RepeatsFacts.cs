using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R8: a fact of the case, even one that the review itself tells.</summary>
/// <remarks>
/// "The crack", "that biopsy", "the $312": a definite article with a word of health or money, and either the same word in the review or nothing
/// in the sentence that makes it general, speaks of one case. "Antibiotics do not work on viruses" does not.
/// </remarks>
internal sealed class RepeatsFacts() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Definite = ScreeningLexicons.Named("reply-definite");
    private static readonly Lexicon Clinical = ScreeningLexicons.Named("reply-clinical");
    private static readonly Lexicon Particulars = ScreeningLexicons.Named("reply-particulars");
    private static readonly Lexicon Offers = ScreeningLexicons.Named("reply-offers");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("reply-definite-let-go");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        var review = reading.Context.Review is { } text ? TextDocument.Read(text) : null;
        foreach (var sentence in reading.Document.Sentences)
        {
            if (reading.IsOfEveryone(sentence))
                continue;

            LookAtNouns(reading, sentence, review, findings);
            if (review is { HasDigit: true } && reading.Document.HasDigit)
                LookAtAmounts(reading, sentence, review, findings);
        }
    }

    private static void LookAtNouns(Reading reading, Sentence sentence, TextDocument? review, List<Finding> findings)
    {
        foreach (var mark in reading.All(Definite))
        {
            if (!sentence.Contains(mark.First) || reading.Begins(LetGo, mark.First))
                continue;

            for (var token = mark.End; token < sentence.End && token < mark.End + 3; token++)
            {
                if (reading.Document.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol)
                    break;
                if (!reading.Begins(Clinical, token) && !(reading.Begins(Particulars, token) && Holds(review, reading.Document.Tokens[token].Key)))
                    continue;

                findings.AddOnce(Finding(reading, mark.First, token));
                break;
            }
        }
    }

    // A sum of money that the review gives, given back.
    private static void LookAtAmounts(Reading reading, Sentence sentence, TextDocument review, List<Finding> findings)
    {
        for (var token = sentence.First + 1; token < sentence.End; token++)
        {
            if (reading.Document.Tokens[token].Kind == TokenKind.Number && reading.Document.WordOf(token - 1) is "$" or "£" or "€"
                && token - 2 >= sentence.First && reading.Begins(Definite, token - 2) && !reading.Begins(Offers, token + 1)
                && Holds(review, reading.Document.Tokens[token].Key))
                findings.AddOnce(Finding(reading, token - 1, token));
        }
    }

    private static bool Holds(TextDocument? document, ulong key)
    {
        if (document is null)
            return false;

        foreach (var token in document.Tokens)
        {
            if (token.Key == key)
                return true;
        }

        return false;
    }

    private static Finding Finding(Reading reading, int first, int last) => new(
        ReplyLaw.Of(reading),
        Severity.Block,
        reading.Document.SpanOf(first, last - first + 1),
        "This is a fact of one case. That the review tells it first does not free you to tell it too.",
        "Speak of such cases in general, or of none.") { Category = Category.Privacy };
}
