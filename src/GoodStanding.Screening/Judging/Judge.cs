using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>The linear models: what reads like a breach where no list has the words.</summary>
/// <remarks>One model judges posts, one replies to reviews. They add findings and never take one of the rules away.</remarks>
internal static class Judge
{
    private static readonly LinearModel Posts = Load("judge-posts");
    private static readonly LinearModel Replies = Load("judge-replies");

    [ThreadStatic]
    private static FeatureReading? s_features;

    [ThreadStatic]
    private static Opinion? s_opinion;

    /// <summary>Adds the models' findings to those of the rules.</summary>
    public static void Check(Reading reading, List<Finding> findings)
    {
        if (reading.Document.Sentences.Length == 0)
            return;

        var isReply = reading.Context.Context == PostContext.ReplyToReview;
        var opinion = s_opinion ??= new();
        opinion.Begin(isReply ? Replies : Posts);
        (s_features ??= new()).Read(reading, findings, opinion, static (sentence, features, opinion) => opinion.Add(sentence, features));

        var thresholds = isReply ? Thresholds.Replies : Thresholds.Posts;
        if (opinion.Of(Head.Stop) >= thresholds.Block)
            AddFinding(reading, findings, opinion, Head.Stop, Severity.Block);
        else if (opinion.Of(Head.Careful) >= thresholds.Hold)
            AddFinding(reading, findings, opinion, Head.Careful, Severity.Hold);
    }

    // Where a rule has said as much of the same words, the model has nothing to add.
    private static void AddFinding(Reading reading, List<Finding> findings, Opinion opinion, int head, Severity severity)
    {
        var span = Pointer.Find(reading, opinion.Model, opinion.WorstSentence(head), head);
        if (findings.Exists(finding => finding.Severity >= severity && finding.Span.Overlaps(span)))
            return;

        findings.Add(ReadsLike.Make(reading, Head.CategoryOf(opinion.BestCategory(), reading.Context.Context), severity, span));
    }

    private static LinearModel Load(string name) =>
        LinearModel.Read(typeof(Judge).Assembly.GetManifestResourceStream($"models/{name}.bin") ?? throw new InvalidOperationException($"data/models/{name}.bin is not there."));
}
