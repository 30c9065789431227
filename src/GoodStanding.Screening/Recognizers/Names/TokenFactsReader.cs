using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Works out the facts of each token of a document.</summary>
internal static class TokenFactsReader
{
    /// <summary>Empty facts stand before the first token and after the last, so that neighbours can be asked for without a test.</summary>
    public const int Margin = 2;

    /// <summary>Fills the facts; token n stands at n + <see cref="Margin"/>.</summary>
    public static void Read(TextDocument document, Span<TokenFacts> facts)
    {
        var tokens = document.Tokens;
        facts.Clear();
        for (var margin = 0; margin < Margin; margin++)
            facts[margin].Key = facts[tokens.Length + Margin + margin].Key = 1;

        var setting = CaseOf(tokens) << 8;
        foreach (var sentence in document.Sentences)
        {
            var isFirst = true;
            for (var token = sentence.First; token < sentence.End; token++)
            {
                ref var fact = ref facts[token + Margin];
                Read(tokens[token], document.WordOf(token), ref fact);
                fact.Setting = fact.Shape | setting | (isFirst ? 1u << 10 : 0);
                isFirst &= tokens[token].Kind is not (TokenKind.Word or TokenKind.Number);
            }
        }
    }

    // All small, all capitals, Capitals Everywhere, or as one writes.
    private static uint CaseOf(ReadOnlySpan<Token> tokens)
    {
        int words = 0, upper = 0, capitalized = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;

            words++;
            upper += token.Shape == TokenShape.Upper ? 1 : 0;
            capitalized += token.IsCapitalized ? 1 : 0;
        }

        return capitalized == 0 ? 1u : upper * 10 > words * 6 ? 2u : capitalized * 10 > words * 6 && words > 4 ? 3u : 0u;
    }

    private static void Read(Token token, ReadOnlySpan<char> word, ref TokenFacts fact)
    {
        fact.Shape = (uint)token.Kind | ((uint)token.Shape << 3) | (token.Length == 1 ? 64u : 0) | (token.IsPossessive ? 128u : 0);
        fact.Key = token.Kind switch
        {
            TokenKind.Handle => 2,
            TokenKind.Address => 3,
            TokenKind.Number => 4 + (ulong)Math.Min(token.Length, 6),
            TokenKind.Emoji => 12,
            _ => token.Key,
        };
        fact.MayJoin = token.Kind == TokenKind.Punctuation && word[0] is '.' or '-' or ',' or '\'' or '&';
        if (token.Kind != TokenKind.Word)
            return;

        var stem = token.IsPossessive ? word[..^2] : word;
        var known = WordFacts.Of(token.Key);
        fact.Cluster = known.Cluster;
        fact.Coarse = known.Coarse;
        fact.Lists = stem.Length > 1 ? known.Lists : 0u;
        foreach (var letter in stem[..Math.Min(3, stem.Length)])
            fact.Beginning = (fact.Beginning << 16) | WordKey.Fold(letter);
        foreach (var letter in stem[^Math.Min(4, stem.Length)..])
            fact.Ending = (fact.Ending << 16) | WordKey.Fold(letter);
    }
}
