using GoodStanding.Model;
using GoodStanding.Screening.Subjects;

namespace GoodStanding.Screening.Judging;

/// <summary>The linear models: what reads like a breach where no list has the words.</summary>
/// <remarks>
/// One model judges posts, one replies to reviews. They never lower a block. A rule's hold or warning is a word seen without its meaning, and on
/// clear texts the rules together give too many of them; so where the model is nearly sure that a text is clear they are shown as notes.
/// Cross-validation over writers chose how sure (docs/models/judge.md).
/// </remarks>
internal static class Judge
{
    private const int Pointers = 6;
    private const int NotesOfAKind = 2;
    private static readonly LinearModel Posts = Load("judge-posts");
    private static readonly LinearModel Replies = Load("judge-replies");

    [ThreadStatic]
    private static FeatureReading? s_features;

    [ThreadStatic]
    private static Opinion? s_opinion;

    /// <summary>Adds the models' findings to those of the rules, and makes notes of the rules' milder ones where the models see no trouble.</summary>
    public static void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Document.Sentences.Length == 0)
            return;

        var isReply = reading.Context.Context == PostContext.ReplyToReview;
        var opinion = s_opinion ??= new();
        opinion.Begin(isReply ? Replies : Posts);
        (s_features ??= new()).Read(reading, findings, opinion, static (sentence, features, opinion) => opinion.Add(sentence, features));

        var thresholds = isReply ? Thresholds.Replies : Thresholds.Posts;
        var careful = opinion.Of(Head.Careful);
        if (opinion.Of(Head.Stop) >= thresholds.BlockOf(TellsOfCare(reading), opinion.Of(Head.Privacy)))
            Point(reading, findings, opinion, Head.Stop, Severity.Block);
        else if (careful >= thresholds.Hold)
            Point(reading, findings, opinion, Head.Careful, Severity.Hold);
        else if (careful < thresholds.Soft)
            Soften(findings);
        else if (findings.Exists(finding => finding.Severity > Severity.Note))
            Point(reading, findings, opinion, Head.Careful, Severity.Note);
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

    // The heaviest words carry the severity, others that add to it stand aside. Where a rule has said as much of the same words, the model has nothing to add.
    private static void Point(Reading reading, List<Finding> findings, Opinion opinion, int head, Severity severity)
    {
        var category = Head.CategoryOf(opinion.BestCategory(), reading.Context.Context);
        foreach (var span in Pointer.Find(reading, opinion.Model, head, Pointers, severity > Severity.Note, findings))
        {
            if (severity == Severity.Note || !findings.Exists(finding => finding.Severity >= severity && finding.Span.Overlaps(span)))
                findings.Add(ReadsLike.Make(reading, category, severity, span));
            severity = Severity.Note;
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

    private static LinearModel Load(string name) =>
        LinearModel.Read(typeof(Judge).Assembly.GetManifestResourceStream($"models/{name}.bin") ?? throw new InvalidOperationException($"data/models/{name}.bin is not there."));
}
