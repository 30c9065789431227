using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R2: "you came", "you were told", "you never called" tell what the writer did.</summary>
internal sealed class TellsWhatYouDid() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly ulong You = WordKey.Of("you");
    private static readonly ulong YouHave = WordKey.Of("you've");
    private static readonly ulong YouHad = WordKey.Of("you'd");
    private static readonly ulong Have = WordKey.Of("have");
    private static readonly ulong If = WordKey.Of("if");
    private static readonly Lexicon Glad = ScreeningLexicons.Named("reply-w-glad");
    private static readonly Lexicon Past = ScreeningLexicons.Named("reply-past");
    private static readonly Lexicon Adverbs = ScreeningLexicons.Named("reply-adverbs");
    private static readonly Lexicon Safe = ScreeningLexicons.Named("reply-you-safe");
    private static readonly Lexicon FormulaNouns = ScreeningLexicons.Named("reply-formula-nouns");
    private static readonly Lexicon Formula = ScreeningLexicons.Named("reply-you-formula");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var sentence in reading.Document.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var key = reading.Document.Tokens[token].Key;
                if (key == You || key == YouHave || key == YouHad)
                    Look(reading, token, sentence, findings);
            }
        }
    }

    private static void Look(Reading reading, int you, Sentence sentence, List<Finding> findings)
    {
        if (reading.Begins(Safe, you))
            return;
        if (reading.Begins(Formula, you) || (you > sentence.First && reading.Begins(FormulaNouns, you - 1)) || IsGladness(reading, you, sentence))
        {
            if (reading.Context.IsStrict)
                findings.AddOnce(Finding(reading, you, you + 1, Severity.Hold));
            return;
        }

        var verb = you + 1;
        var perfect = reading.Document.Tokens[you].Key == YouHave;
        while (verb < sentence.End && (reading.Begins(Adverbs, verb) || reading.Document.Tokens[verb].Key == Have))
        {
            perfect |= reading.Document.Tokens[verb].Key == Have;
            verb++;
        }

        if (verb >= sentence.End || !IsPast(reading, verb))
            return;

        // "If you have received one" is open to anyone; "if you came on that day" is not.
        if (perfect && you > sentence.First && reading.Document.Tokens[you - 1].Key == If)
            return;

        findings.AddOnce(Finding(reading, you, verb, Severity.Block));
    }

    // "Glad that you were happy" is a formula, whatever was found good.
    private static bool IsGladness(Reading reading, int you, Sentence sentence) =>
        you + 1 < sentence.End && reading.Document.WordOf(you + 1) is "were" or "felt" or "enjoyed" or "found" or "liked"
        && reading.Marks.HasWithin(Glad, Math.Max(sentence.First, you - 4), you);

    private static bool IsPast(Reading reading, int token)
    {
        if (reading.Begins(Past, token))
            return true;

        var word = reading.Document.WordOf(token);
        return word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);
    }

    private static Finding Finding(Reading reading, int first, int last, Severity severity) => new(
        ReplyLaw.Of(reading),
        severity,
        reading.Document.SpanOf(first, last - first + 1),
        "This tells what the writer did, so that the writer was here.",
        "Leave out what happened; say how things are done for everyone.") { Category = Category.ConfirmsPatient };
}
