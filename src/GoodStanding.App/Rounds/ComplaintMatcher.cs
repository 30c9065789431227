using System.Globalization;
using GoodStanding.Text;

namespace GoodStanding.App.Rounds;

/// <summary>Finds the review of another site that says the same by the same writer: one complaint, told twice.</summary>
/// <remarks>
/// Texts that are the same share one of the first shingles of each (<see cref="Shingles.Prefix"/>), so only few pairs are compared.
/// </remarks>
internal sealed class ComplaintMatcher
{
    // "Great doctor, highly recommended" is said by many.
    private const int FewestShingles = 8;

    private readonly Dictionary<ulong, List<(Guid Id, string? Writer, Shingles Text)>> _byShingle = [];

    public void Add(Guid id, string? writer, string words)
    {
        var text = Shingles.Of(words);
        if (text.Runs.Length < FewestShingles)
            return;

        foreach (var shingle in text.Prefix)
        {
            if (!_byShingle.TryGetValue(shingle, out var with))
                _byShingle[shingle] = with = [];
            with.Add((id, writer, text));
        }
    }

    public Guid? Find(string? writer, string words)
    {
        var text = Shingles.Of(words);
        if (text.Runs.Length < FewestShingles)
            return null;

        foreach (var shingle in text.Prefix)
        {
            foreach (var each in _byShingle.GetValueOrDefault(shingle) ?? [])
            {
                if (each.Text.IsSame(text) && AreAlike(each.Writer, writer))
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

    private static bool Fits(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) && other.Length == 1
        || (other.StartsWith(one, StringComparison.Ordinal) && one.Length == 1)
        || one == other;

    private static string[] PartsOf(string? name) =>
        name is null || name.StartsWith("anonym", StringComparison.OrdinalIgnoreCase) || name.Equals("a google user", StringComparison.OrdinalIgnoreCase)
            ? []
            : name.ToLower(CultureInfo.InvariantCulture).Split([' ', '.', ',', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
}
