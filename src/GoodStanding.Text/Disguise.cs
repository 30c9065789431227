namespace GoodStanding.Text;

/// <summary>Undoes what people do to a word to hide or stretch it: digits for letters ("p4tient"), letters held down ("stuuupid").</summary>
internal static class Disguise
{
    /// <summary>The plain word, or null when the word is none of ours in disguise.</summary>
    public static string? Plain(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 40 ? stackalloc char[word.Length] : [];
        if (letters.IsEmpty)
            return null;

        var digits = 0;
        for (var at = 0; at < word.Length; at++)
        {
            letters[at] = Letter(WordKey.Fold(word[at]));
            digits += char.IsAsciiDigit(word[at]) ? 1 : 0;
        }

        // A code such as 7KDR219 is no word: most of a disguised word is letters.
        if (digits * 2 >= word.Length)
            return null;

        var plain = letters.ToString();
        if (digits > 0 && WordList.Contains(plain))
            return plain;

        var twice = Shorten(plain, 2);
        if (WordList.Contains(twice))
            return twice;

        var once = Shorten(plain, 1);
        return WordList.Contains(once) ? once : null;
    }

    /// <summary>Whether a letter stands three times in a row.</summary>
    public static bool IsStretched(ReadOnlySpan<char> word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2] && char.IsLetter(word[at]))
                return true;
        }

        return false;
    }

    // Runs of three or more become runs of `most`.
    private static string Shorten(string word, int most)
    {
        var kept = new System.Text.StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] == word[at])
                end++;
            kept.Append(word[at], end - at >= 3 ? most : end - at);
            at = end;
        }

        return kept.ToString();
    }

    private static char Letter(char letter) => letter switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        _ => letter,
    };
}
