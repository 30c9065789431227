using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R1: "your knee", "your bill", "your chart" make the writer a patient.</summary>
/// <remarks>
/// Nearly everything a reply calls the writer's own tells of the writer; what does not (words, feelings, rights) is the shorter list. A formula
/// such as "your visit" is disputed and held in strict mode only.
/// </remarks>
internal sealed class ConfirmsCare() : ReplyRule("GS-REPLY-CONFIRM")
{
    private const int Reach = 5;

    private static readonly Lexicon Your = ScreeningLexicons.Named("reply-your");
    private static readonly Lexicon Particulars = ScreeningLexicons.Named("reply-particulars");
    private static readonly Lexicon Kin = ScreeningLexicons.Named("reply-kin");
    private static readonly Lexicon SafeNouns = ScreeningLexicons.Named("reply-safe-nouns");
    private static readonly Lexicon FormulaNouns = ScreeningLexicons.Named("reply-formula-nouns");
    private static readonly Lexicon FormulaAdjectives = ScreeningLexicons.Named("reply-formula-adjectives");
    private static readonly Lexicon Visit = ScreeningLexicons.Named("reply-visit");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Your))
            Look(reading, mark.First, reading.Document.SentenceOf(mark.First), findings);
    }

    private static void Look(Reading reading, int your, Sentence sentence, List<Finding> findings)
    {
        for (var token = your + 1; token < sentence.End && token < your + Reach; token++)
        {
            if (reading.Document.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Symbol)
                break;
            if (reading.Begins(Kin, token))
                return; // NamesRelation says so.
            if (reading.Begins(SafeNouns, token))
                return;
            if (reading.Begins(FormulaNouns, token))
            {
                // "Your eye appointment" tells what for; "your recent visit" is the formula.
                if (token > your + 1 && reading.Begins(Visit, token) && !reading.Begins(FormulaAdjectives, token - 1))
                    Block(reading, your, token, findings);
                else
                    Hold(reading, your, token, findings);
                return;
            }

            if (reading.Begins(Particulars, token))
            {
                Block(reading, your, token, findings);
                return;
            }
        }

        if (your + 1 < sentence.End && reading.Document.Tokens[your + 1].Kind == TokenKind.Word && !reading.IsOfEveryone(sentence))
            Block(reading, your, your + 1, findings);
    }

    private static void Block(Reading reading, int first, int last, List<Finding> findings) =>
        findings.AddOnce(new(
            ReplyLaw.Of(reading),
            Severity.Block,
            reading.Document.SpanOf(first, last - first + 1),
            "This says that the writer is a patient. The writer may say so; a practice may not say it back, not even kindly.",
            "Speak of how the practice works for everyone, and give the office line.") { Category = Category.ConfirmsPatient });

    private static void Hold(Reading reading, int first, int last, List<Finding> findings)
    {
        if (!reading.Context.IsStrict)
            return;

        findings.AddOnce(new(
            ReplyLaw.Of(reading),
            Severity.Hold,
            reading.Document.SpanOf(first, last - first + 1),
            "This takes the writer for somebody who was here. Some carriers accept it; many health lawyers do not.",
            "Thank the writer for the words, not for the visit.") { Category = Category.ConfirmsPatient });
    }
}
