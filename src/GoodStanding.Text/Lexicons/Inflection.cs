namespace GoodStanding.Text.Lexicons;

/// <summary>The regular forms of an English word: plural, past and -ing; a form that no one writes does no harm.</summary>
internal static class Inflection
{
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        var last = word[^1];
        var before = word.Length > 1 ? word[^2] : ' ';
        if (last == 'e' && before != 'e')
        {
            yield return word + "s";
            yield return word + "d";
            yield return word[..^1] + "ing";
        }
        else if (last == 'y' && !IsVowel(before))
        {
            yield return word[..^1] + "ies";
            yield return word[..^1] + "ied";
            yield return word + "ing";
        }
        else
        {
            yield return word + (last is 's' or 'x' or 'z' || (last == 'h' && before is 'c' or 's') ? "es" : "s");
            yield return word + "ed";
            yield return word + "ing";
            if (last is 'b' or 'd' or 'g' or 'l' or 'm' or 'n' or 'p' or 'r' or 't' && IsVowel(before) && word.Length > 2 && !IsVowel(word[^3]))
            {
                yield return word + last + "ed";
                yield return word + last + "ing";
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
