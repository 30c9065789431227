using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Finds the company in the address of a letter: the line of capitalised words right above the street.</summary>
internal sealed class CompanyLineRecognizer : IRecognizer
{
    private const int MostWords = 6;

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        if (!document.Text.Contains('\n'))
            return;

        HashSet<int>? streets = null;
        for (var token = 1; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Number || LineStart(document, token) is not (> 0 and var start))
                continue;

            streets ??= [.. entities.Where(entity => entity.Type == EntityType.Location).Select(entity => entity.Span.Start)];
            if (streets.Contains(document.SpanOf(token).Start) && LineEndingAt(document, start) is { } line && !IsTaken(entities, line))
                entities.Add(new(EntityType.Organization, line, 0.45f));
        }
    }

    // The first token of the line that the number begins, a quoting mark before it or not; 0 when the number stands elsewhere.
    private static int LineStart(TextDocument document, int token) =>
        StartsLine(document, token) ? token : document.Tokens[token - 1].Kind == TokenKind.Symbol && StartsLine(document, token - 1) ? token - 1 : 0;

    private static TextSpan? LineEndingAt(TextDocument document, int end)
    {
        var start = end;
        while (start > 0 && end - start < MostWords && IsPart(document, start - 1) && (start == end || !StartsLine(document, start)))
            start--;
        if (start == end || !StartsLine(document, start) || !document.Tokens[start].IsCapitalized)
            return null;

        return document.SpanOf(start, end - start);
    }

    private static bool StartsLine(TextDocument document, int token) =>
        token == 0 || document.Text.AsSpan(document.Tokens[token - 1].End, document.Tokens[token].Start - document.Tokens[token - 1].End).Contains('\n');

    private static bool IsPart(TextDocument document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word, IsCapitalized: true } || document.WordOf(token) is "and" or "&" or "," or "-" or "of";

    private static bool IsTaken(List<Entity> entities, TextSpan line)
    {
        foreach (var entity in entities)
        {
            if (entity.Span.Overlaps(line))
                return true;
        }

        return false;
    }
}
