using System.Globalization;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Towns and how many people live in them: data/gazetteers/places.txt.</summary>
public static class Places
{
    private const int Capacity = 60_000;
    private const int LongestName = 6;
    private static readonly KeyTable<Name> Names = new(Capacity);

    [ThreadStatic]
    private static Recent<Name>? s_recent;

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
        return Names.Get(key) is { IsTown: true } town ? town.Population : null;
    }

    /// <summary>Finds the longest name of a town that begins at a token.</summary>
    /// <returns>How many tokens it has; 0 when none begins there.</returns>
    internal static int Find(TextDocument document, int token, out Place place)
    {
        var key = document.Tokens[token].Key;
        var name = (s_recent ??= new(Names.Get)).Of(key);
        var count = name.IsTown ? 1 : 0;
        place = new(name.Population, name.Doubt);
        for (var at = 1; at < name.Longest && token + at < document.Tokens.Length; at++)
        {
            key = WordKey.Join(key, document.Tokens[token + at].Key);
            if (Names.Get(key) is { IsTown: true } longer)
                (place, count) = (new(longer.Population, longer.Doubt), at + 1);
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
        ref var name = ref Names.At(key);
        if (!name.IsTown)
            name = name with { IsTown = true, Population = int.Parse(line[(tab + 1)..last], NumberStyles.None, CultureInfo.InvariantCulture), Doubt = (byte)(line[last + 1] - '0') };
        if (words < 2)
            return;

        ref var beginning = ref Names.At(first);
        beginning = beginning with { Longest = (byte)Math.Clamp(words, beginning.Longest, LongestName) };
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

    // What is known of a word or row of words: the town that is called so, and of how many words the longest name is that begins with it.
    private readonly record struct Name(int Population, byte Doubt, byte Longest, bool IsTown);
}
