using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Settles where a name begins and ends: hyphens inside it belong to it, titles before it do not.</summary>
internal static class NameEdges
{
    /// <summary>Moves the edges of the labelled names.</summary>
    public static void Settle(TextDocument document, Span<NameLabel> labels)
    {
        for (var token = 0; token < labels.Length; token++)
        {
            if (labels[token] == NameLabel.Outside)
                continue;

            if (Hashtags.IsOne(document, token) || document.Tokens[token].Kind is TokenKind.Handle or TokenKind.Address)
                Leave(labels, token);
            else if (labels[token] == NameLabel.PersonFirst)
                SettlePerson(document, labels, token);
        }
    }

    private static void SettlePerson(TextDocument document, Span<NameLabel> labels, int first)
    {
        // "Mrs Pell" is Pell; "Mr." alone is nobody.
        if (Titles.IsOne(document, first) && (first + 1 < labels.Length && labels[first + 1] == NameLabel.PersonNext))
        {
            var isPoint = document.WordOf(first + 1) is ".";
            Leave(labels, first);
            if (isPoint)
                Leave(labels, first + 1);
            return;
        }

        if (document.Tokens[first].Kind == TokenKind.Punctuation)
        {
            Leave(labels, first);
            return;
        }

        var end = first + 1;
        while (end < labels.Length && (labels[end] == NameLabel.PersonNext || Joins(document, labels, end)))
        {
            if (document.Text.AsSpan(document.Tokens[end - 1].End, document.Tokens[end].Start - document.Tokens[end - 1].End).Contains('\n'))
            {
                if (labels[end] == NameLabel.PersonNext)
                    labels[end] = NameLabel.PersonFirst;
                return;
            }

            labels[end++] = NameLabel.PersonNext;
        }

        end = AddLetter(document, labels, end);
        while (end - 1 > first && document.Tokens[end - 1].Kind != TokenKind.Word && !IsInitialsPoint(document, end - 1))
            Leave(labels, --end);
    }

    // Anne-Marie, O'Neill-Price: a hyphen without blanks between two parts.
    private static bool Joins(TextDocument document, ReadOnlySpan<NameLabel> labels, int token)
    {
        if (labels[token] == NameLabel.PersonFirst)
            return document.WordOf(token - 1) is "-" && labels[token - 1] == NameLabel.PersonNext;

        return document.WordOf(token) is "-" && token + 1 < labels.Length && document.Tokens[token - 1].End == document.Tokens[token].Start
            && document.Tokens[token].End == document.Tokens[token + 1].Start && document.Tokens[token + 1].IsCapitalized && document.Tokens[token + 1].Kind == TokenKind.Word;
    }

    // "Kayleigh B", "kayleigh b": a lone letter after a given name, unless it is a word.
    private static int AddLetter(TextDocument document, Span<NameLabel> labels, int end)
    {
        if (end >= labels.Length || labels[end] != NameLabel.Outside)
            return end;

        var token = document.Tokens[end];
        var last = document.Tokens[end - 1];
        if (token.Length != 1 || token.Kind != TokenKind.Word || last.IsPossessive || last.Length < 3 || token.Start != last.End + 1
            || document.Text[token.Start] is 'a' or 'i' or 'I' or 'A' or 'u' or 'n' or 'r' or 'x' or 'w' or 'X')
            return end;
        if (token.IsCapitalized != last.IsCapitalized || NameLists.Of(last.Key) == 0)
            return end;

        labels[end] = NameLabel.PersonNext;
        return end + 1;
    }

    // The point after an initial belongs to it: "Kayleigh B." and "J.D."
    private static bool IsInitialsPoint(TextDocument document, int token) =>
        document.WordOf(token) is "." && document.Tokens[token - 1].Length == 1 && document.Tokens[token - 1].Kind == TokenKind.Word;

    private static void Leave(Span<NameLabel> labels, int token)
    {
        if (token + 1 < labels.Length && labels[token] != NameLabel.Outside && (int)labels[token + 1] % 2 == 0 && labels[token + 1] != NameLabel.Outside)
            labels[token + 1]--;
        labels[token] = NameLabel.Outside;
    }
}
