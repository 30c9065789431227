using System.Text;
using GoodStanding.Model;

namespace GoodStanding.Training.Names;

/// <summary>Reads published tweets with marked names: a token and its tag a line, a blank line after each tweet.</summary>
/// <remarks>
/// Broad Twitter Corpus (Derczynski et al. 2016, CC BY 4.0), WNUT 2017 (CC BY 4.0), Tweebank-NER (Apache-2.0): their training parts. The
/// texts are not in this repository; the trainer works without them. Handles are no names here: they have a recognizer of their own.
/// </remarks>
internal static class TaggedTweets
{
    public static IEnumerable<LabelledText> Read(string path, float weight)
    {
        var tokens = new List<(string Word, string Tag)>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                continue;

            var cells = line.Split((char[])['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > 1)
            {
                // One of the sets cuts "@name" in two.
                if (tokens is [.., ("@" or "#", _) sign])
                    tokens[^1] = (sign.Word + cells[0], "O");
                else
                    tokens.Add((cells[0], cells[^1]));
                continue;
            }

            if (tokens.Count > 0)
                yield return Join(tokens, weight, isSpaced: number++ % 3 == 0);
            tokens.Clear();
        }
    }

    // Two thirds are put together as people type, one third with a blank before each mark.
    private static LabelledText Join(List<(string Word, string Tag)> tokens, float weight, bool isSpaced)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan Span, string Type)>();
        foreach (var (word, tag) in tokens)
        {
            if (text.Length > 0 && (isSpaced || !IsJoined(word)))
                text.Append(' ');

            var start = text.Length;
            text.Append(word);
            if (word[0] == '@' || TypeOf(tag) is not { } type)
                continue;

            if (tag[0] == 'I' && names is [.., var last] && last.Type == type && start - last.Span.End <= 1)
                names[^1] = (TextSpan.FromBounds(last.Span.Start, text.Length), type);
            else
                names.Add((TextSpan.FromBounds(start, text.Length), type));
        }

        return new(text.ToString(), names, weight);
    }

    private static bool IsJoined(string word) => word is "," or "." or "!" or "?" or ":" or ";" or ")" or "..." || word.StartsWith('\'') || word is "n't";

    private static string? TypeOf(string tag) => tag.Length < 3 ? null : tag[2..].ToUpperInvariant() switch
    {
        "PER" or "PERSON" => "PER",
        "ORG" or "CORPORATION" or "GROUP" => "ORG",
        "LOC" or "LOCATION" => "LOC",
        _ => null,
    };
}
