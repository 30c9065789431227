namespace GoodStanding.Screening.Rules.Replies.Advice;

/// <summary>A topic of reviews and what may be said on it of everyone.</summary>
/// <param name="Lines">Safe wordings.</param>
/// <param name="Keys">The words that tell the topic.</param>
internal sealed record ReplyTopic(IReadOnlyList<string> Lines, HashSet<ulong> Keys);
