using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R8: a sentence in the past tense about something that happened to one person, whoever is its subject.</summary>
/// <remarks>
/// A safe reply stands in the present: "delays are posted at the desk". "Delays were posted" tells of a day, and with the review above it, of a
/// person. Sentences about everyone, about the comment and about the house itself are let go.
/// </remarks>
internal sealed class TellsStory() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly ulong We = WordKey.Of("we");
    private static readonly Lexicon PastTold = ScreeningLexicons.Named("reply-past-told");
    private static readonly Lexicon Being = ScreeningLexicons.Named("reply-being");
    private static readonly Lexicon LetGo = ScreeningLexicons.Named("reply-past-let-go");
    private static readonly Lexicon FormulaNouns = ScreeningLexicons.Named("reply-formula-nouns");
    private static readonly Lexicon SorryFormula = ScreeningLexicons.Named("reply-sorry-formula");
    private static readonly Lexicon ThanksFormula = ScreeningLexicons.Named("reply-thanks-formula");
    private static readonly Lexicon YouFormula = ScreeningLexicons.Named("reply-you-formula");
    private static readonly Lexicon YouSafe = ScreeningLexicons.Named("reply-you-safe");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(PastTold))
            return;

        foreach (var sentence in reading.Document.Sentences)
        {
            if (FirstPast(reading, sentence) is { } past && !IsLetGo(reading, sentence, past))
                findings.AddOnce(Finding(reading, Math.Max(sentence.First, past - 3), past));
        }
    }

    private static int? FirstPast(Reading reading, Sentence sentence)
    {
        foreach (var mark in reading.All(PastTold))
        {
            if (sentence.Contains(mark.First) && !IsParticiple(reading, mark.First, sentence))
                return mark.First;
        }

        return null;
    }

    // "Is needed", "has been told", "no argument needed" are no past.
    private static bool IsParticiple(Reading reading, int token, Sentence sentence)
    {
        if (!reading.Document.WordOf(token).EndsWith("ed", StringComparison.OrdinalIgnoreCase) && reading.Document.WordOf(token) is not "told")
            return false;

        for (var before = token - 1; before >= sentence.First && before >= token - 2; before--)
        {
            if (reading.Begins(Being, before))
                return true;
        }

        return false;
    }

    private static bool IsLetGo(Reading reading, Sentence sentence, int past)
    {
        var marks = reading.Marks;
        bool Holds(Lexicon lexicon) => marks.HasWithin(lexicon, sentence.First, sentence.End);
        return reading.IsOfEveryone(sentence) || Holds(LetGo) || Holds(FormulaNouns) || Holds(SorryFormula) || Holds(ThanksFormula)
            || Holds(YouFormula) || Holds(YouSafe) || (past > sentence.First && reading.Document.Tokens[past - 1].Key == We);
    }

    private static Finding Finding(Reading reading, int first, int last) => new(
        ReplyLaw.Of(reading),
        Severity.Block,
        reading.Document.SpanOf(first, last - first + 1),
        "This tells something that happened. Below a review it is read as this person's story.",
        "Say it in the present, of everyone: how it is done here.") { Category = Category.Privacy };
}
