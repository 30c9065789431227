using System.Text.RegularExpressions;

namespace GoodStanding.Web.Showing;

/// <summary>Shows what another wording leaves out and puts in, word by word (longest common subsequence).</summary>
internal static partial class WordDiff
{
    // The table grows with the product of both lengths: longer texts are shown as wholly replaced.
    private const int MostWords = 2_000;

    internal enum Change
    {
        Same,
        Out,
        In,
    }

    internal sealed record Part(Change Change, string Words);

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.None, 250)]
    private static partial Regex Word();

    public static IReadOnlyList<Part> Between(string before, string after)
    {
        var old = Split(before);
        var fresh = Split(after);
        if (old.Length > MostWords || fresh.Length > MostWords)
            return [new(Change.Out, before), new(Change.In, after)];

        var common = Table(old, fresh);
        var parts = new List<Part>();
        int i = 0, j = 0;
        while (i < old.Length || j < fresh.Length)
        {
            if (i < old.Length && j < fresh.Length && old[i].Trim() == fresh[j].Trim())
            {
                Add(parts, Change.Same, fresh[j]);
                i++;
                j++;
            }
            else if (i < old.Length && (j == fresh.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(parts, Change.Out, old[i++]);
            }
            else
            {
                Add(parts, Change.In, fresh[j++]);
            }
        }

        return parts;
    }

    private static string[] Split(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static int[,] Table(string[] old, string[] fresh)
    {
        var common = new int[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
                common[i, j] = old[i].Trim() == fresh[j].Trim() ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static void Add(List<Part> parts, Change change, string words)
    {
        if (parts.Count > 0 && parts[^1].Change == change)
            parts[^1] = new(change, parts[^1].Words + words);
        else
            parts.Add(new(change, words));
    }
}
