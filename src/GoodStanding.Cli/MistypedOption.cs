using System.CommandLine;
using System.CommandLine.Parsing;

namespace GoodStanding.Cli;

/// <summary>Finds a slip in an option: it must not be taken for words to screen or for a path, and the rest of the line be read by the wrong law.</summary>
internal static class MistypedOption
{
    /// <summary>The sentence on the first word that looks like an option and is none; null when there is none, or when -- says that words follow.</summary>
    public static string? Refuse(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return null;

        var words = parsed.CommandResult.Tokens.Select(token => token.Value).Concat(parsed.UnmatchedTokens);
        if (words.FirstOrDefault(word => word.Length > 1 && word[0] == '-' && !word.Contains(' ')) is not { } slip)
            return null;

        var command = parsed.CommandResult.Command;
        var meant = command.Options.Select(option => option.Name).Where(name => Distance(name, slip) <= 2).MinBy(name => Distance(name, slip));
        return $"There is no option {slip}.{(meant is null ? "" : $" Did you mean {meant}?")} See goodstanding {PathOf(parsed.CommandResult)} --help"
            + $"{(command.Arguments.Count > 0 ? "; what begins with a dash and is no option goes behind --." : ".")}";
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult { Command: not RootCommand } above ? $"{PathOf(above)} {result.Command.Name}" : result.Command.Name;

    // Levenshtein's: how many letters must be put in, left out or changed.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (before, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[other.Length];
    }
}
