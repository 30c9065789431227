using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GoodStanding.Text;

/// <summary>Brings the many ways to type one word to one: compatibility forms, look-alike letters, invisible characters.</summary>
/// <remarks>
/// NFKC (UAX 15) undoes fullwidth, mathematical and ligature letters; look-alikes of other scripts become Latin only in a word
/// that has Latin letters too (UTS 39 calls it a mixed-script confusable), so that Greek and Russian stay what they are.
/// A plain ASCII text is returned as it is at the cost of one vector scan.
/// </remarks>
public static class Normalizer
{
    private static readonly FrozenDictionary<char, char> LookAlikes = ReadLookAlikes();

    /// <summary>Normalises a text. Doing it twice changes nothing.</summary>
    public static NormalizedText Normalize(string source)
    {
        if (Ascii.IsValid(source))
            return new(source, source, null);

        var text = new StringBuilder(source.Length);
        var origins = new List<int>(source.Length + 1);
        for (var at = 0; at < source.Length;)
        {
            var length = ClusterLength(source, at);
            Append(source.AsSpan(at, length), at, text, origins);
            at += length;
        }

        origins.Add(source.Length);
        UnmaskLookAlikes(text);
        return new(source, text.ToString(), [.. origins]);
    }

    // A base character with the marks that combine with it, whatever invisible stands between, or one lone surrogate.
    private static int ClusterLength(string source, int at)
    {
        var end = at + (char.IsSurrogatePair(source, at) ? 2 : 1);
        while (end < source.Length && (IsCombining(source[end]) || IsInvisible(source[end])))
            end++;

        return end - at;
    }

    private static bool IsCombining(char letter) =>
        letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Append(ReadOnlySpan<char> cluster, int at, StringBuilder text, List<int> origins)
    {
        if (cluster.Length == 1 && cluster[0] < '\u0080')
        {
            text.Append(cluster[0]);
            origins.Add(at);
            return;
        }

        var visible = string.Concat(cluster.ToString().Where(letter => !IsInvisible(letter)));
        var normal = HasLoneSurrogate(visible) ? "\uFFFD" : visible.Normalize(NormalizationForm.FormKC);
        foreach (var letter in normal)
        {
            text.Append(Plain(letter));
            origins.Add(at);
        }
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> cluster)
    {
        for (var at = 0; at < cluster.Length; at++)
        {
            if (!char.IsSurrogate(cluster[at]))
                continue;
            if (at + 1 >= cluster.Length || !char.IsSurrogatePair(cluster[at], cluster[at + 1]))
                return true;
            at++;
        }

        return false;
    }

    // Zero-width and direction characters; the joiner between two emoji stays, or one emoji would become two.
    private static bool IsInvisible(char letter) => letter switch
    {
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => letter != '\u200D',
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        _ => false,
    };

    private static char Plain(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2212' => '-',
        '\u00A0' or '\u2007' or '\u202F' => ' ',
        _ => letter,
    };

    private static void UnmaskLookAlikes(StringBuilder text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var latin = false;
            var foreign = false;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                latin |= text[end] < '\u0250';
                foreign |= LookAlikes.ContainsKey(text[end]);
                end++;
            }

            // A letter that carries a mark is left alone: as Latin it would melt into one with it.
            var marked = end < text.Length && IsCombining(text[end]);
            for (var letter = at; latin && foreign && letter < (marked ? end - 1 : end); letter++)
                text[letter] = LookAlikes.GetValueOrDefault(text[letter], text[letter]);

            at = end + 1;
        }
    }

    private static FrozenDictionary<char, char> ReadLookAlikes()
    {
        using var file = typeof(Normalizer).Assembly.GetManifestResourceStream("look-alikes.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length >= 3 && line[0] != '#')
            .ToFrozenDictionary(line => line[0], line => line[2]);
    }
}
