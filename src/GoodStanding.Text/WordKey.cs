using System.Runtime.CompilerServices;

namespace GoodStanding.Text;

/// <summary>Hashes words: FNV-1a over their lower-case letters, 64 bits, with a closing avalanche.</summary>
/// <remarks>Models keep such keys in files, so the function never changes (Fowler, Noll, Vo; RFC 9923).</remarks>
public static class WordKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a word; capitals and curly apostrophes do not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var letter in word)
            hash = (hash ^ Fold(letter)) * Prime;

        return Mix(hash);
    }

    /// <summary>The key of a sequence of two keys, in order.</summary>
    public static ulong Join(ulong first, ulong second) => Mix((first * Prime) ^ second);

    /// <summary>The letter as keys see it: lower case, straight apostrophe.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < '\u0080' => letter,
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        _ => char.ToLowerInvariant(letter),
    };

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
