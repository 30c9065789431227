using System.Globalization;
using GoodStanding.Text;

namespace GoodStanding.App.Rounds;

/// <summary>Finds the review of another site that says the same by the same writer: one complaint, told twice.</summary>
/// <remarks>
/// The same means that the shingles' Jaccard is 0.8 or more. Texts that reach it must share one of the smallest shingles of each (prefix
/// filter: Chaudhuri, Ganti, Kaushik, ICDE 2006), so only few pairs are compared.
/// </remarks>
internal sealed class ComplaintMatcher
{
    private const double Same = 0.8;

    // "Great doctor, highly recommended" is said by many.
    private const int FewestShingles = 8;

    private readonly Dictionary<ulong, List<(Guid Id, string? Writer, ulong[] Shingles)>> _byShingle = [];

    public void Add(Guid id, string? writer, string words)
    {
        var shingles = Shingles.Of(words);
        if (shingles.Length < FewestShingles)
            return;

        foreach (var shingle in Prefix(shingles))
        {
            if (!_byShingle.TryGetValue(shingle, out var with))
                _byShingle[shingle] = with = [];
            with.Add((id, writer, shingles));
        }
    }

    public Guid? Find(string? writer, string words)
    {
        var shingles = Shingles.Of(words);
        if (shingles.Length < FewestShingles)
            return null;

        foreach (var shingle in Prefix(shingles))
        {
            foreach (var each in _byShingle.GetValueOrDefault(shingle) ?? [])
            {
                if (AreOfOneLength(each.Shingles, shingles) && AreAlike(each.Writer, writer) && Shingles.Jaccard(each.Shingles, shingles) >= Same)
                    return each.Id;
            }
        }

        return null;
    }

    /// <summary>Whether two names may be one person's: "Jane Doe", "jane d.", "J. Doe", or no name at all.</summary>
    internal static bool AreAlike(string? one, string? other)
    {
        var (left, right) = (PartsOf(one), PartsOf(other));
        if (left.Length == 0 || right.Length == 0)
            return true;

        return Fits(left[0], right[0]) && (left.Length == 1 || right.Length == 1 || Fits(left[^1], right[^1]));
    }

    // Sets that share so much cannot differ more in size.
    private static bool AreOfOneLength(ulong[] one, ulong[] other) => one.Length >= Same * other.Length && other.Length >= Same * one.Length;

    private static ReadOnlySpan<ulong> Prefix(ulong[] shingles) => shingles.AsSpan(0, shingles.Length - (int)Math.Ceiling(Same * shingles.Length) + 1);

    private static bool Fits(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) && other.Length == 1
        || (other.StartsWith(one, StringComparison.Ordinal) && one.Length == 1)
        || one == other;

    private static string[] PartsOf(string? name) =>
        name is null || name.StartsWith("anonym", StringComparison.OrdinalIgnoreCase) || name.Equals("a google user", StringComparison.OrdinalIgnoreCase)
            ? []
            : name.ToLower(CultureInfo.InvariantCulture).Split([' ', '.', ',', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
}
