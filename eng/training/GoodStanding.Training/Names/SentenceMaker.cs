using System.Text;
using System.Text.RegularExpressions;
using GoodStanding.Model;

namespace GoodStanding.Training.Names;

/// <summary>Makes labelled texts from specs/names/sentences.txt, and further ones from labelled texts by giving their people other names.</summary>
internal sealed partial class SentenceMaker(NameMaker names, Random random)
{
    /// <summary>Fills each sentence with fresh names, several times over.</summary>
    public IEnumerable<LabelledText> Fill(string path, int copies, float weight)
    {
        var sentences = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var copy = 0; copy < copies; copy++)
        {
            for (var at = 0; at < sentences.Count; at++)
            {
                var isPlain = !sentences[at].Contains('{', StringComparison.Ordinal);
                if (isPlain && copy % 3 != 0)
                    continue;

                // A sentence seldom stands alone in a post.
                var sentence = random.Next(3) == 0 ? $"{sentences[at]} {names.Any(sentences)}" : sentences[at];
                var text = Fill(sentence, weight);
                yield return random.Next(isPlain ? 6 : 4) == 0 ? text.InSmallLetters(weight) : text;
            }
        }
    }

    /// <summary>The text with other people in it: a given name for a given name, two words for two.</summary>
    public LabelledText Rename(LabelledText text)
    {
        var made = new StringBuilder();
        var marked = new List<(TextSpan, string)>();
        var copied = 0;
        foreach (var (span, type) in text.Names.OrderBy(name => name.Span.Start))
        {
            if (span.Start < copied)
                continue;

            made.Append(text.Text, copied, span.Start - copied);
            var start = made.Length;
            made.Append(type == "PER" ? Other(span.Of(text.Text)) : span.Of(text.Text));
            marked.Add((TextSpan.FromBounds(start, made.Length), type));
            copied = span.End;
        }

        made.Append(text.Text, copied, text.Text.Length - copied);
        return text with { Text = made.ToString(), Names = marked };
    }

    private string Other(string name)
    {
        var words = name.Split(' ').Length;
        var other = name.Length < 5 && name.Any(char.IsPunctuation) ? name
            : words == 1 ? (random.Next(3) == 0 ? names.Surname() : names.Given())
            : words == 2 ? $"{names.Given()} {names.Surname()}" : names.Full();
        return name.Any(char.IsUpper) ? name.Any(char.IsLower) ? other : other.ToUpperInvariant() : other.ToLowerInvariant();
    }

    private LabelledText Fill(string sentence, float weight)
    {
        var text = new StringBuilder();
        var marked = new List<(TextSpan, string)>();
        var copied = 0;
        foreach (Match slot in Slots().Matches(sentence))
        {
            text.Append(sentence, copied, slot.Index - copied);
            var start = text.Length;
            var (filling, type) = Make(slot.Groups[1].Value);
            text.Append(filling);
            if (type is not null)
                marked.Add((TextSpan.FromBounds(start, text.Length), type));
            copied = slot.Index + slot.Length;
        }

        text.Append(sentence, copied, sentence.Length - copied).Replace("\\n", " \n");
        return new(text.ToString(), marked, weight);
    }

    private (string Filling, string? Type) Make(string slot) => slot switch
    {
        "given" => (names.Given(), "PER"),
        "surname" => (names.Surname(), "PER"),
        "full" => (names.Full(), "PER"),
        "middle" => (names.Middle(), "PER"),
        "short" => (names.Short(), "PER"),
        "initials" => (names.Initials(), "PER"),
        "turned" => (names.Turned(), "PER"),
        "town" => (names.Town(), "LOC"),
        "street" => (names.Street(), "LOC"),
        "body" => (names.Body(), "ORG"),
        "n" => ($"{random.Next(1, 400)}", null),
        "age" => ($"{random.Next(1, 99)}", null),
        "date" => (names.Any(["March", "Monday", "2019", "12/04/1961", "3 May", "last Tuesday", "June 2021", "1998"]), null),
        "time" => (names.Any(["3am", "0430", "noon", "9:15", "4 p.m.", "midnight"]), null),
        _ => throw new FormatException($"specs/names/sentences.txt has no slot named {slot}."),
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slots();
}
