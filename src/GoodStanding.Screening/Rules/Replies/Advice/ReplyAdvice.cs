using GoodStanding.Text;

namespace GoodStanding.Screening.Rules.Replies.Advice;

/// <summary>Composes a reply that confirms nothing, from the blocks of data/reply-blocks.json.</summary>
/// <remarks>
/// Two to four sentences: an opening, what holds for everyone on the topics of the review, privacy, and where to turn. Which of several wordings is
/// taken depends on the texts alone, so that the same draft gives the same advice and different ones vary.
/// </remarks>
public static class ReplyAdvice
{
    private const int MostTopics = 1;

    private static readonly ReplyBlocks Blocks = ReplyBlocks.Read();

    /// <summary>Composes a safe reply to a review from what the draft tried to say.</summary>
    /// <param name="draft">The draft that was not safe; may be empty.</param>
    /// <param name="review">The review, or null.</param>
    public static string Compose(string draft, string? review)
    {
        var said = review is { Length: > 0 } ? TextDocument.Read(review) : TextDocument.Read(draft);
        var words = KeysOf(said);
        var variety = (int)(Seed(said) & int.MaxValue);
        if (Blocks.Crisis.Overlaps(words))
            return string.Join(' ', Pick(Blocks.Urgent, variety), Pick(Blocks.Offline, variety));
        if (Blocks.Praise.Overlaps(words) && !Blocks.Complaint.Overlaps(words))
            return Pick(Blocks.Thanks, variety);

        List<string> lines = [Pick(Blocks.Open, variety)];
        foreach (var topic in Blocks.Topics.Where(topic => topic.Keys.Overlaps(words)).Take(MostTopics))
            lines.Add(Pick(topic.Lines, variety));
        lines.Add(Pick(Blocks.Privacy, variety / 3));
        lines.Add(Pick(Blocks.Offline, variety / 5));
        return string.Join(' ', lines);
    }

    private static string Pick(IReadOnlyList<string> wordings, int variety) => wordings[variety % wordings.Count];

    private static HashSet<ulong> KeysOf(TextDocument document)
    {
        var keys = new HashSet<ulong>();
        foreach (var token in document.Tokens)
            keys.Add(token.Key);
        return keys;
    }

    private static ulong Seed(TextDocument document)
    {
        var seed = 0UL;
        foreach (var token in document.Tokens)
            seed = WordKey.Join(seed, token.Key);
        return seed;
    }
}
