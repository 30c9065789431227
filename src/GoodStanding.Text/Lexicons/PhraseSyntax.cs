using System.Globalization;
using System.Runtime.CompilerServices;
namespace GoodStanding.Text.Lexicons;

/// <summary>Walks one line of a lexicon file into a trie.</summary>
/// <remarks>
/// <c>your visit</c> is two words. <c>(saw|treated|took care of)</c> is one of several, <c>[very]</c> may be missing. <c>visit~</c> is the word with
/// its regular endings. <c>{body-parts}</c> is any one word of another lexicon, <c>{#}</c> a number, <c>{A}</c> a capitalised word, <c>_</c> any one
/// word and <c>..3</c> up to three of them. Choices multiply out as nodes of the trie, so that matching stays one walk.
/// </remarks>
/// <param name="next">The node that a step leads to from a node; made when it is not there yet.</param>
internal sealed class PhraseSyntax(Func<int, PhraseStep, int> next)
{
    private const int MostChoices = 4_000;

    /// <summary>Walks the phrase from each of the nodes; gives the nodes where it ends.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the phrase stands for too many.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<int> Walk(string text, List<int> nodes)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = text[at] is '(' or '[' ? Closing(text, at) + 1 : Blank(text, at);
            nodes = Unit(text[at..end], nodes);
            at = end;
            if (nodes.Count > MostChoices)
                throw new FormatException($"The phrase \"{text}\" stands for more than {MostChoices} phrases; split it.");
        }

        return nodes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> Unit(string unit, List<int> nodes)
    {
        if (unit[0] is '(' or '[')
            return Choices(Split(unit[1..^1]).Select(choice => Walk(choice, nodes)), unit[0] == '[' ? nodes : []);
        if (unit == "_")
            return Step(nodes, PhraseStep.Any);
        if (unit.StartsWith("..", StringComparison.Ordinal) && int.TryParse(unit.AsSpan(2), CultureInfo.InvariantCulture, out var most))
            return Gap(nodes, most);
        if (unit[0] == '{')
            return Step(nodes, PhraseStep.Of(unit[1..^1]));
        if (unit[^1] == '~')
            return Choices(Inflection.Of(unit[..^1]).Select(word => Step(nodes, PhraseStep.Word(word))), []);

        return unit.AsSpan().ContainsAnyExceptInRange('a', 'z') ? Tokens(nodes, unit) : Step(nodes, PhraseStep.Word(unit));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> Step(List<int> nodes, PhraseStep step)
    {
        var ends = new List<int>(nodes.Count);
        foreach (var node in nodes)
            ends.Add(next(node, step));
        return ends;
    }

    private static List<int> Choices(IEnumerable<List<int>> ends, List<int> first)
    {
        List<int> all = [.. first];
        foreach (var end in ends)
            all.AddRange(end);
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> Gap(List<int> nodes, int most)
    {
        List<int> all = [.. nodes];
        for (var width = 0; width < most; width++)
        {
            nodes = Step(nodes, PhraseStep.Any);
            all.AddRange(nodes);
        }

        return all;
    }

    // "follow-up" is three tokens to the tokenizer, so it is here; and a closing 's is no part of a token's key.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> Tokens(List<int> nodes, string unit)
    {
        var document = TextDocument.Read(unit);
        for (var token = 0; token < document.Tokens.Length; token++)
            nodes = Step(nodes, PhraseStep.Word(document.WordOf(token)[..^(document.Tokens[token].IsPossessive ? 2 : 0)]));
        return nodes;
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
}
