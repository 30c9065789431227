using System.Globalization;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Towns and how many people live in them: data/gazetteers/places.txt.</summary>
public static class Places
{
    private const int Capacity = 48_000;
    private const int LongestName = 6;
    private static readonly Dictionary<ulong, Place> Towns = new(Capacity);

    // For the first word of a name of several words: how many words the longest such name has.
    private static readonly Dictionary<ulong, byte> Longest = new(Capacity / 4);

    static Places()
    {
        using var file = typeof(Places).Assembly.GetManifestResourceStream("gazetteers/places.txt")!;
        using var reader = new StreamReader(file);
        var all = reader.ReadToEnd().AsSpan();
        foreach (var line in all.Split('\n'))
            Add(all[line]);
    }

    /// <summary>How many people live in the town, or null when it is not known.</summary>
    public static int? PopulationOf(ReadOnlySpan<char> name)
    {
        var key = KeyOf(name, out _, out _);
        return Towns.TryGetValue(key, out var place) ? place.Population : null;
    }

    /// <summary>Finds the longest name of a town that begins at a token.</summary>
    /// <returns>How many tokens it has; 0 when none begins there.</returns>
    internal static int Find(TextDocument document, int token, out Place place)
    {
        var key = document.Tokens[token].Key;
        var count = Towns.TryGetValue(key, out place) ? 1 : 0;
        if (!Longest.TryGetValue(key, out var longest))
            return count;

        for (var at = 1; at < longest && token + at < document.Tokens.Length; at++)
        {
            key = WordKey.Join(key, document.Tokens[token + at].Key);
            if (Towns.TryGetValue(key, out var longer))
                (place, count) = (longer, at + 1);
        }

        return count;
    }

    private static void Add(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;

        var tab = line.IndexOf('\t');
        var last = line.LastIndexOf('\t');
        var key = KeyOf(line[..tab], out var first, out var words);
        Towns.TryAdd(key, new(int.Parse(line[(tab + 1)..last], NumberStyles.None, CultureInfo.InvariantCulture), (byte)(line[last + 1] - '0')));
        if (words > 1 && (!Longest.TryGetValue(first, out var longest) || longest < words))
            Longest[first] = (byte)Math.Min(words, LongestName);
    }

    // As the tokenizer cuts: letters and inner apostrophes are a word, hyphens and points are tokens of their own, a closing 's does not count.
    private static ulong KeyOf(ReadOnlySpan<char> name, out ulong first, out int words)
    {
        (first, words) = (0, 0);
        var key = 0UL;
        for (var at = 0; at < name.Length;)
        {
            if (name[at] == ' ')
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (char.IsLetter(name[at]) && end < name.Length && (char.IsLetter(name[end]) || (name[end] is '\'' or '’' && end + 1 < name.Length && char.IsLetter(name[end + 1]))))
                end++;

            var word = name[at..end];
            if (word.Length > 2 && word[^2] is '\'' or '’' && word[^1] is 's')
                word = word[..^2];
            var next = WordKey.Of(word);
            key = words == 0 ? next : WordKey.Join(key, next);
            first = words == 0 ? next : first;
            words++;
            at = end;
        }

        return key;
    }
}
