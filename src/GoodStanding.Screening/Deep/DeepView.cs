using GoodStanding.Model;
using GoodStanding.Screening.Judging;
using GoodStanding.Screening.Rules;

namespace GoodStanding.Screening.Deep;

/// <summary>What both stages think together.</summary>
internal sealed class DeepView(Reading reading, Meaning meaning, Heads heads, Estimate estimate, Thresholds thresholds) : View(estimate, thresholds)
{
    private const int Pointers = 6;
    private const int Cases = 2;

    private bool IsReply => reading.Context.Context == PostContext.ReplyToReview;

    // Privacy and confirming a patient are one thing, in a post and in a reply.
    public override IReadOnlyList<Category> Categories =>
    [
        .. meaning.Troubles
            .Select(category => category is Category.Privacy or Category.ConfirmsPatient ? IsReply ? Category.ConfirmsPatient : Category.Privacy : category)
            .Distinct(),
    ];

    public override IEnumerable<string> LikeCases => IsReply ? [] : heads.Known.Nearest(meaning, Cases);

    public override List<TextSpan> Point(int head, bool isVerdict, List<Finding> findings)
    {
        var spans = DeepPointer.Find(meaning, Pointers, isVerdict);
        var pointedAt = new PointedAt(reading.Document, findings);
        return [.. spans.Where((span, index) => (isVerdict && index == 0) || !pointedAt.Has(span))];
    }

    /// <summary>Asks the deep stage, and weighs what it says against the fast one; null where the text holds nothing that it reads.</summary>
    public static DeepView? Of(Reading reading, Heads heads, Estimate fast, Verdict rules)
    {
        if (heads.Read(reading.Document.Source) is not { } meaning)
            return null;

        var isReply = reading.Context.Context == PostContext.ReplyToReview;
        var blend = isReply ? heads.ReplyBlend : heads.PostBlend;
        var thresholds = isReply ? Thresholds.DeepReplies : Thresholds.DeepPosts;
        // What was not read is no reason to make light of what the rules say there.
        if (!meaning.IsWhole)
            thresholds = thresholds with { Soft = 0 };
        return new(reading, meaning, heads, blend.Weigh(meaning, fast, rules, Judge.TellsOfCare(reading), isReply), thresholds);
    }
}
