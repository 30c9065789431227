using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Text;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>A doctor whom a review names: "Dr. Pellerin".</summary>
/// <param name="First">The token of the title.</param>
/// <param name="Count">How many tokens title and name have.</param>
/// <param name="Names">The names after the title, folded; one or two.</param>
/// <param name="Shown">The names as written.</param>
internal sealed record NamedDoctor(int First, int Count, IReadOnlyList<string> Names, string Shown)
{
    private const int MostNames = 2;
    private const int ShortName = 5;

    private static readonly HashSet<ulong> Titles = [WordKey.Of("dr"), WordKey.Of("doctor")];

    /// <summary>Finds them all, in order.</summary>
    public static List<NamedDoctor> In(TextDocument document)
    {
        var found = new List<NamedDoctor>();
        for (var at = 0; at < document.Tokens.Length; at++)
        {
            if (Titles.Contains(document.Tokens[at].Key) && Read(document, at) is { } doctor)
                found.Add(doctor);
        }

        return found;
    }

    /// <summary>Whether a name may mean this doctor: one of the names is equal or nearly so. Reviewers spell by ear.</summary>
    public bool MayBe(string name) => NameLetters.Fold(name).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Any(part => Names.Any(each => IsNear(each, part)));

    /// <summary>Whether a name ends with this doctor's, letter by letter.</summary>
    public bool Is(string name) => PersonName.Of(name) is { } parts && parts.Surnames.Contains(Names[^1]);

    private static NamedDoctor? Read(TextDocument document, int title)
    {
        var at = title + 1;
        if (at < document.Tokens.Length && document.WordOf(at) is ".")
            at++;
        var (first, end) = (at, at);
        while (end < document.Tokens.Length && end - first < MostNames && document.Tokens[end] is { Kind: TokenKind.Word, Length: > 2 } token && token.IsCapitalized)
            end++;
        if (end == first)
            return null;

        var words = Enumerable.Range(first, end - first).Select(token => document.WordOf(token)[..^(document.Tokens[token].IsPossessive ? 2 : 0)].ToString()).ToList();
        return new(title, end - title, [.. words.Select(NameLetters.Fold)], string.Join(' ', words));
    }

    private static bool IsNear(string one, string other) =>
        one == other || one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) || Edits(one, other) <= (Math.Min(one.Length, other.Length) <= ShortName ? 1 : 2);

    // Levenshtein, 1965.
    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
