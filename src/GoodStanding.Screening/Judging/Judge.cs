using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening.Deep;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Judging;

/// <summary>The models: what reads like a breach where no list has the words.</summary>
/// <remarks>
/// One linear model judges posts, one replies to reviews; where they leave it open and it is there, the deep stage is asked. None lowers a rule's block. A rule's hold or warning is a word seen without its meaning, and on
/// clear texts the rules together give too many of them; so where the model is nearly sure that a text is clear they are shown as notes.
/// Cross-validation over writers chose how sure (docs/models/judge.md).
/// </remarks>
internal static class Judge
{
    private const int NotesOfAKind = 2;
    private static readonly LinearModel Posts = Load("judge-posts");
    private static readonly LinearModel Replies = Load("judge-replies");

    [ThreadStatic]
    private static FeatureReading? s_features;

    [ThreadStatic]
    private static Opinion? s_opinion;

    /// <summary>Adds the models' findings to those of the rules, and makes notes of the rules' milder ones where the models see no trouble.</summary>
    /// <param name="reading">What is known of the text.</param>
    /// <param name="findings">What the rules have found.</param>
    /// <param name="deep">What was learnt on the encoder; null where the fast stage is to answer alone.</param>
    public static Depth Check(Reading reading, List<Finding> findings, DeepStage? deep = null)
    {
        if (reading.Document.Sentences.Length == 0)
            return Depth.Settled;

        var isReply = reading.Context.Context == PostContext.ReplyToReview;
        var opinion = s_opinion ??= new();
        opinion.Begin(isReply ? Replies : Posts);
        (s_features ??= new()).Read(reading, findings, opinion, static (sentence, features, opinion) => opinion.Add(sentence, features));

        var fast = new Estimate(opinion.Of(Head.Stop), opinion.Of(Head.Careful), opinion.Of(Head.Privacy));
        var rules = ScreeningReport.VerdictOf(findings);
        var isOpen = Gate.IsOpen(fast, rules, isReply);
        var deepView = isOpen && deep?.Heads is { } heads ? DeepView.Of(reading, heads, fast, rules) : null;
        Say(reading, findings, deepView ?? (View)new FastView(reading, opinion, fast, isReply ? Thresholds.Replies : Thresholds.Posts));
        return deepView is not null ? Depth.Deep : isOpen ? Depth.Unsettled : Depth.Settled;
    }

    /// <summary>Whether any word is of care; where none is, it takes more to believe that a patient is meant.</summary>
    public static bool TellsOfCare(Reading reading)
    {
        foreach (var signs in reading.Subjects.Signs)
        {
            if ((signs & (SubjectSigns.Patient | SubjectSigns.Encounter | SubjectSigns.Place | SubjectSigns.Health)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Adds what one stage thinks of a text to the findings.</summary>
    internal static void Say(Reading reading, List<Finding> findings, View view)
    {
        var (thresholds, careful) = (view.Thresholds, view.Estimate.Careful);
        if (view.Estimate.Stop >= thresholds.BlockOf(TellsOfCare(reading), view.Estimate.Privacy))
            Point(reading, findings, view, Head.Stop, Severity.Block);
        else if (careful >= thresholds.Hold)
            Point(reading, findings, view, Head.Careful, Severity.Hold);
        else if (careful < thresholds.Soft)
            Soften(findings);
        else if (findings.Exists(finding => finding.Severity > Severity.Note))
            Point(reading, findings, view, Head.Careful, Severity.Note);
    }

    // The heaviest words carry the severity, others that add to it stand aside. Where a rule has said as much of the same words, the model has nothing to add.
    private static void Point(Reading reading, List<Finding> findings, View view, int head, Severity severity)
    {
        var categories = view.Categories;
        var spans = view.Point(head, severity > Severity.Note, findings);
        for (var at = 0; at < spans.Count; at++)
        {
            // A second kind of trouble is worth a second look of its own, where nothing has told of it yet.
            var category = categories[Math.Min(at, categories.Count - 1)];
            var weight = at == 0 ? severity
                : at < categories.Count && severity > Severity.Note && !findings.Exists(finding => finding.Category == category && finding.Severity > Severity.Note) ? Severity.Hold
                : Severity.Note;
            if (weight == Severity.Note || !findings.Exists(finding => finding.Severity >= weight && finding.Span.Overlaps(spans[at])))
                findings.Add(ReadsLike.Make(reading, category, weight, spans[at], at == 0 && severity > Severity.Note ? view.LikeCases : []));
        }
    }

    // Three notes of one kind ask for a second look, so of each kind two stay.
    private static void Soften(List<Finding> findings)
    {
        if (findings.Count == 0 || findings.Exists(finding => finding.Severity == Severity.Block))
            return;

        for (var at = 0; at < findings.Count; at++)
            findings[at] = findings[at] with { Severity = Severity.Note };
        for (var at = findings.Count - 1; at >= 0; at--)
        {
            if (findings.Take(at).Count(other => other.Category == findings[at].Category) >= NotesOfAKind)
                findings.RemoveAt(at);
        }
    }

    private static LinearModel Load(string name)
    {
        using var file = ModelFile.Open(typeof(Judge).Assembly, name + ".bin");
        return LinearModel.Read(file);
    }
}
