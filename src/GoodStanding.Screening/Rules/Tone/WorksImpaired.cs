using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>Finds drink and drugs together with work (stop) or with the look of a clinician (a second look).</summary>
/// <remarks>Boards rank it among the conduct they discipline most (Greysen et al., JAMA 2012;307:1141). Recovery, and a drink on a day off, are nobody's business.</remarks>
internal sealed class WorksImpaired : IRule
{
    private static readonly Lexicon Substances = ScreeningLexicons.Named("intox-substances");
    private static readonly Lexicon Self = ScreeningLexicons.Named("intox-self");
    private static readonly Lexicon Impaired = ScreeningLexicons.Named("intox-impaired");
    private static readonly Lexicon Identity = ScreeningLexicons.Named("intox-identity");
    private static readonly Lexicon Apart = ScreeningLexicons.Named("intox-sober");

    /// <inheritdoc/>
    public RuleInfo Info { get; } = RuleBook.Get("ALL-INTOXICATION");

    /// <inheritdoc/>
    public void Check(Reading reading, List<Finding> findings)
    {
        if (!reading.Has(Substances) || reading.Context.Context is PostContext.ReplyToReview or PostContext.Advert)
            return;

        foreach (var mark in reading.All(Substances))
        {
            if (reading.IsNear(mark, Apart) || reading.IsReported(mark))
                continue;

            if (reading.IsNear(mark, Impaired) && reading.IsNear(mark, Self))
                findings.Add(new(Info, Severity.Block, reading.SpanOf(mark), "This reads as if you work impaired.", "If it is true, your physician or nurse health programme helps in confidence."));
            else if (reading.IsNear(mark, Identity))
                findings.Add(new(Info, Severity.Warn, reading.SpanOf(mark), "Drink or drugs beside your profession.", "Keep the badge, the shift and the drink in different posts."));
            else
                continue;

            return;
        }
    }
}
