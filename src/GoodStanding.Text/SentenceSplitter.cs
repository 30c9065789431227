namespace GoodStanding.Text;

/// <summary>Groups tokens into sentences: at closing marks that are no abbreviation's, at line ends, at an emoji before a capital.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<ulong> Abbreviations =
        [.. ((string[])["dr", "mr", "mrs", "ms", "prof", "st", "vs", "etc", "no", "dept", "approx", "jr", "sr", "ave", "rd", "e.g", "i.e", "rev", "sgt", "capt"]).Select(word => WordKey.Of(word))];

    public static Sentence[] Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (at + 1 < tokens.Length && !EndsAfter(text, tokens, at))
                continue;

            sentences.Add(new(first, at + 1 - first));
            first = at + 1;
        }

        return [.. sentences];
    }

    private static bool EndsAfter(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        var next = tokens[at + 1];
        var gap = text.AsSpan(token.End, next.Start - token.End);
        if (gap.Contains('\n'))
            return true;
        if (gap.IsEmpty || next.Kind == TokenKind.Punctuation)
            return false;
        if (token.Kind == TokenKind.Emoji)
            return next.IsCapitalized;
        if (token.Kind != TokenKind.Punctuation)
            return false;

        return text[token.Start] switch
        {
            '!' or '?' => true,
            '.' => token.Length > 1 ? next.IsCapitalized : !IsAbbreviation(tokens, at),
            '"' or ')' or '\'' => at > 0 && tokens[at - 1].Kind == TokenKind.Punctuation && text[tokens[at - 1].Start] is '.' or '!' or '?' && next.IsCapitalized,
            _ => false,
        };
    }

    // "Dr. Who", "J. Smith": a known short form, or a lone letter before the point.
    private static bool IsAbbreviation(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || tokens[at - 1].End != tokens[at].Start)
            return false;

        var before = tokens[at - 1];
        return Abbreviations.Contains(before.Key) || (before is { Length: 1, Kind: TokenKind.Word } && before.IsCapitalized);
    }
}
