using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds strong language and shouting, which boards and codes of conduct read as the profession's voice.</summary>
internal sealed class StrongLanguage(string id) : IRule
{
    private static readonly Lexicon Profanity = ScreeningLexicons.Named("tone-profanity");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get(id);

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Profanity))
            findings.Add(new(Info, reading.IsReported(mark) ? Severity.Note : Severity.Warn, reading.SpanOf(mark), "Strong words, and your profession beside them.", "Say it the way you would in the staff room with the door open.") { Category = Category.Tone });

        if (IsShouted(reading.Document))
            findings.Add(new(Info, Severity.Warn, reading.Document.SpanOf(0, reading.Document.Tokens.Length), "Capitals read as shouting.", "Write it in small letters and see if it still needs saying.") { Category = Category.Tone });
    }

    // Five words of three letters and more, two thirds of all such words: a headline of two is no shouting, nor are ICU and MRI.
    private static bool IsShouted(TextDocument document)
    {
        var shouted = 0;
        var words = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length < 3)
                continue;

            words++;
            shouted += token.Shape == TokenShape.Upper ? 1 : 0;
        }

        return shouted >= 5 && 3 * shouted >= 2 * words;
    }
}
