namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>The tables of data/reviews/names: short forms of given names, and words that people show instead of a name.</summary>
internal static class NameTables
{
    private static readonly ILookup<string, string> Heads = Lines("nicknames.txt")
        .Select(line => line.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(names => names.Select(name => (Name: name, Head: names[0])))
        .ToLookup(pair => pair.Name, pair => pair.Head);

    private static readonly HashSet<string> NoNames = [.. Lines("no-names.txt").SelectMany(line => line.Split(' '))];

    /// <summary>The full forms of a given name, itself among them: "sam" is itself, "samuel" and "samantha".</summary>
    public static IEnumerable<string> FormsOf(string given) => Heads[given].Prepend(given).Distinct();

    /// <summary>Whether the word is shown instead of a name: "patient", "user", "anonymous".</summary>
    public static bool IsNoName(string word) => NoNames.Contains(word);

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(NameTables).Assembly.GetManifestResourceStream("names/" + file)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
