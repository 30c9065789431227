using System.Globalization;

namespace GoodStanding.App.Check;

/// <summary>How a text begins, cut between what a reader sees as characters: an emoji of several parts stays whole.</summary>
public static class Excerpt
{
    /// <summary>The words, or their beginning and "…".</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many UTF-16 units are shown at most.</param>
    public static string Of(string words, int most) => words.Length <= most ? words : string.Concat(words.AsSpan(0, LengthOf(words, most)), "…");

    /// <summary>How many UTF-16 units fit when nothing is cut in two.</summary>
    public static int LengthOf(string words, int most)
    {
        var end = 0;
        while (end < words.Length && end + StringInfo.GetNextTextElementLength(words, end) is var next && next <= most)
            end = next;

        // A heap of accents on one letter can be longer than all that is shown.
        return end > 0 || words.Length == 0 ? end : Math.Min(words.Length, char.IsHighSurrogate(words[most - 1]) ? most - 1 : most);
    }
}
