using System.Text;
using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>Reads a file with a token and its BIO tag a line; only persons are kept, tokens are joined by a blank.</summary>
internal static class BioFile
{
    public static IEnumerable<LabelledText> Read(string path)
    {
        var rows = new List<(string Word, string Tag)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Trim().Length > 0)
            {
                var cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                if (!line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
                    rows.Add((cells[0], cells[^1]));
            }
            else if (rows.Count > 0)
            {
                yield return Join(rows);
                rows.Clear();
            }
        }
    }

    private static LabelledText Join(List<(string Word, string Tag)> rows)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan Span, EntityType Type)>();
        var isInside = false;
        foreach (var (word, tag) in rows)
        {
            text.Append(text.Length > 0 ? " " : "").Append(word);
            var isPerson = tag.Length > 2 && tag[2..].ToUpperInvariant() is "PER" or "PERSON";
            if (isPerson && tag[0] == 'B')
                spans.Add((new(text.Length - word.Length, word.Length), EntityType.Person));
            else if (isPerson && tag[0] == 'I' && isInside)
                spans[^1] = (TextSpan.FromBounds(spans[^1].Span.Start, text.Length), EntityType.Person);
            isInside = isPerson && (tag[0] == 'B' || isInside);
        }

        return new(text.ToString(), spans);
    }
}
