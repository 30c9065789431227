using System.Text.RegularExpressions;
using GoodStanding.Text;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Reads one line of a lexicon file into the sequences of steps that it stands for.</summary>
/// <remarks>
/// <c>your visit</c> is two words. <c>(saw|treated|took care of)</c> is one of several, <c>[very]</c> may be missing. <c>visit~</c> is the word with
/// its regular endings. <c>{body-parts}</c> is any one word of another lexicon, <c>{#}</c> a number, <c>{A}</c> a capitalised word, <c>_</c> any one
/// word and <c>..3</c> up to three of them. Choices multiply out when the file is read, so that matching stays one walk through a trie.
/// </remarks>
internal static partial class PhraseSyntax
{
    private const int MostChoices = 4_000;

    public static IEnumerable<List<PhraseStep>> Read(string line)
    {
        var choices = Sequence(line.Trim());
        return choices.Count > MostChoices
            ? throw new FormatException($"The phrase \"{line}\" stands for {choices.Count} phrases; split it.")
            : choices.Where(steps => steps.Count > 0);
    }

    private static List<List<PhraseStep>> Sequence(string text)
    {
        List<List<PhraseStep>> all = [[]];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = text[at] is '(' or '[' ? Closing(text, at) + 1 : Blank(text, at);
            all = Append(all, Unit(text[at..end]));
            at = end;
        }

        return all;
    }

    private static List<List<PhraseStep>> Append(List<List<PhraseStep>> heads, List<List<PhraseStep>> tails) =>
        [.. heads.SelectMany(head => tails.Select(tail => (List<PhraseStep>)[.. head, .. tail]))];

    private static List<List<PhraseStep>> Unit(string unit)
    {
        if (unit[0] is '(' or '[')
        {
            var choices = Split(unit[1..^1]).SelectMany(Sequence).ToList();
            return unit[0] == '[' ? [[], .. choices] : choices;
        }

        if (unit == "_")
            return [[PhraseStep.Any]];
        if (unit.StartsWith("..", StringComparison.Ordinal) && int.TryParse(unit[2..], out var most))
            return [.. Enumerable.Range(0, most + 1).Select(count => Enumerable.Repeat(PhraseStep.Any, count).ToList())];
        if (unit[0] == '{')
            return [[PhraseStep.Of(unit[1..^1])]];
        if (unit.EndsWith('~'))
            return [.. Inflections(unit[..^1]).Select(word => (List<PhraseStep>)[PhraseStep.Word(word)])];

        return [[.. Words(unit).Select(PhraseStep.Word)]];
    }

    // "follow-up" is three tokens to the tokenizer, so it is here; and a closing 's is no part of a token's key.
    private static IEnumerable<string> Words(string unit)
    {
        var document = TextDocument.Read(unit);
        for (var token = 0; token < document.Tokens.Length; token++)
            yield return document.WordOf(token)[..^(document.Tokens[token].IsPossessive ? 2 : 0)].ToString();
    }

    private static int Blank(string text, int at)
    {
        var end = text.IndexOfAny([' ', '(', '['], at + 1);
        return end < 0 ? text.Length : end;
    }

    private static int Closing(string text, int at)
    {
        var depth = 0;
        for (var end = at; end < text.Length; end++)
        {
            depth += text[end] is '(' or '[' ? 1 : text[end] is ')' or ']' ? -1 : 0;
            if (depth == 0)
                return end;
        }

        throw new FormatException($"A bracket is not closed in \"{text}\".");
    }

    private static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var first = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (text[at] != '|' || depth > 0)
                continue;

            yield return text[first..at];
            first = at + 1;
        }

        yield return text[first..];
    }

    /// <summary>A word with its regular plural, past and -ing forms; a form that no one writes does no harm.</summary>
    internal static IEnumerable<string> Inflections(string word)
    {
        yield return word;
        if (SilentE().IsMatch(word))
        {
            foreach (var ending in (string[])["s", "d"])
                yield return word + ending;
            yield return word[..^1] + "ing";
        }
        else if (ConsonantY().IsMatch(word))
        {
            yield return word[..^1] + "ies";
            yield return word[..^1] + "ied";
            yield return word + "ing";
        }
        else
        {
            yield return word + (Hissing().IsMatch(word) ? "es" : "s");
            yield return word + "ed";
            yield return word + "ing";
            if (ShortVowel().IsMatch(word))
            {
                yield return word + word[^1] + "ed";
                yield return word + word[^1] + "ing";
            }
        }
    }

    [GeneratedRegex("[^e]e$")]
    private static partial Regex SilentE();

    [GeneratedRegex("[^aeiou]y$")]
    private static partial Regex ConsonantY();

    [GeneratedRegex("(s|x|z|ch|sh)$")]
    private static partial Regex Hissing();

    [GeneratedRegex("[^aeiou][aeiou][bdglmnprt]$")]
    private static partial Regex ShortVowel();
}
