using GoodStanding.Model;
using GoodStanding.Screening.Rules.Replies.Advice;

namespace GoodStanding.App.Check;

/// <summary>A reply to a review that confirms nothing, offered where the author's own does not pass.</summary>
public static class SaferReply
{
    /// <summary>The reply, or null where none is called for: in another kind of text, beside a reply that passes, or with nothing to answer.</summary>
    /// <param name="context">The kind of text.</param>
    /// <param name="words">What the author tried; may be empty.</param>
    /// <param name="review">The review, or null.</param>
    /// <param name="verdict">What screening says of the words; null before there are any.</param>
    public static string? Of(PostContext context, string words, string? review, Verdict? verdict) =>
        context == PostContext.ReplyToReview && verdict != Verdict.Clear && !(string.IsNullOrWhiteSpace(words) && string.IsNullOrWhiteSpace(review))
            ? ReplyAdvice.Compose(words, review)
            : null;
}
