using Spectre.Console;

namespace GoodStanding.Cli;

/// <summary>Makes words of others safe to print: nothing in them moves the cursor, changes a colour or turns the line round.</summary>
internal static class TerminalText
{
    private const char Stand = '\uFFFD';

    /// <summary>The text as markup that prints it as it is.</summary>
    public static string Escape(ReadOnlySpan<char> text) => Markup.Escape(Tame(text));

    /// <summary>The text, letter for letter, with a sign where a control or a turn of direction stood.</summary>
    public static string Tame(ReadOnlySpan<char> text)
    {
        var tame = text.ToString();
        return tame.AsSpan().ContainsAnyExceptInRange(' ', '~') ? string.Concat(tame.Select(letter => IsWild(letter) ? Stand : letter)) : tame;
    }

    // Overrides and isolates of direction are U+202A to U+202E and U+2066 to U+2069.
    private static bool IsWild(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
