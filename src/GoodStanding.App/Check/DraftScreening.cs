using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;

namespace GoodStanding.App.Check;

/// <summary>What screening says of a draft now, and what is left of it after the false alarms are taken away.</summary>
/// <param name="Report">Everything that was found.</param>
/// <param name="Lifted">Findings that somebody who may say so has marked as not so.</param>
/// <param name="Verdict">The outcome of the rest.</param>
public sealed record DraftScreening(ScreeningReport Report, IReadOnlyList<Finding> Lifted, Verdict Verdict)
{
    private static readonly Category[] Heated = [Category.Tone, Category.Demeaning, Category.HateHarassment];

    /// <summary>Whether tone was found, which makes a hold longer.</summary>
    public bool HasTone => Report.Findings.Any(finding => finding.Severity > Severity.Note && Heated.Contains(finding.Category));

    /// <summary>Screens a draft as it stands.</summary>
    public static DraftScreening Of(Draft draft, Screener screener)
    {
        var words = draft.Words;
        var report = screener.Screen(words, ContextOf(draft.Author, draft.Context, draft.Review));
        var lifted = report.Findings.Where(finding => draft.NotSos.Any(notSo => Lifts(notSo, finding, words))).ToList();
        return new(report, lifted, ScreeningReport.VerdictOf([.. report.Findings.Except(lifted)]));
    }

    /// <summary>Who writes what, where.</summary>
    public static ScreeningContext ContextOf(Member author, PostContext context, string? review) =>
        new(context, author.Profession, Jurisdiction.Parse(author.Jurisdiction) ?? Jurisdiction.UnitedStates, review, new(author.Name, author.Practice?.Name, author.Practice?.City));

    // An author's word lifts what only asks for a second look; a block is lifted by a second reader alone.
    private static bool Lifts(NotSo notSo, Finding finding, string words) =>
        notSo.RuleId == finding.Rule.Id
        && notSo.Quote == finding.Span.Of(words)
        && (notSo.IsByReader || finding.Severity < Severity.Block);
}
