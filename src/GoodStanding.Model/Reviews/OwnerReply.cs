namespace GoodStanding.Model.Reviews;

/// <summary>The public answer of the practice below a review.</summary>
/// <param name="Text">Its words.</param>
/// <param name="DatePublished">When it was published or last changed, or null when the site does not say.</param>
public sealed record OwnerReply(string Text, DateTimeOffset? DatePublished = null);
