namespace GoodStanding.Text;

/// <summary>Cuts a hashtag into words: #LostAPatient at its capitals, #nursesofinstagram into the words it is made of.</summary>
internal static class Hashtag
{
    public static void AddParts(string text, int start, List<Token> tokens)
    {
        var end = End(text, start);
        var tag = text.AsSpan(start, end - start);
        if (tag.Length is > 5 and <= 60 && !tag.ContainsAnyExceptInRange('a', 'z') && WordList.Cut(tag) is { Count: > 0 } cuts)
        {
            for (var cut = 0; cut < cuts.Count; cut++)
                tokens.Add(Tokenizer.Make(text, start + (cut == 0 ? 0 : cuts[cut - 1]), start + cuts[cut], TokenKind.Word));
            return;
        }

        for (var at = start; at < end;)
        {
            var next = at + 1;
            while (next < end && !StartsPart(text, next, end))
                next++;

            tokens.Add(Tokenizer.Make(text, at, next, char.IsAsciiDigit(text[at]) ? TokenKind.Number : text[at] == '_' ? TokenKind.Punctuation : TokenKind.Word));
            at = next;
        }
    }

    private static int End(string text, int at)
    {
        var end = at;
        while (end < text.Length && Tokenizer.IsNamePart(text[end]))
            end++;

        return end;
    }

    private static bool StartsPart(string text, int at, int end)
    {
        var before = text[at - 1];
        var letter = text[at];
        return letter == '_' || before == '_'
            || char.IsAsciiDigit(letter) != char.IsAsciiDigit(before)
            || (char.IsUpper(letter) && (char.IsLower(before) || (at + 1 < end && char.IsLower(text[at + 1]))));
    }
}
