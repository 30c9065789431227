using GoodStanding.Text.Lexicons;


namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>How common a word is as a given name or a surname.</summary>
/// <remarks>From the US Census of 1990 (public domain) and Faker's lists of many countries (MIT), made by <c>names gazetteers</c> of eng/training.</remarks>
internal static class NameLists
{
    /// <summary>Four bits for the given name (0 none, 7 most common, 8 also of another country), four above them for the surname.</summary>
    public static uint Of(ulong key) => WordFacts.Of(key).Lists;

    /// <summary>The same from the numbers that the files of given names and of surnames have for the word.</summary>
    /// <remarks>Ranks halve with each step of a file's number: 31 is the first name of all, 19 rank 4,096.</remarks>
    public static uint Levels(int given, int surname) => Level(given, 18) | (Level(surname, 14) << 4);

    /// <summary>Reads a file of names.</summary>
    public static WordTable Read(string name)
    {
        using var file = new BinaryReader(typeof(NameLists).Assembly.GetManifestResourceStream($"gazetteers/{name}.bin")!);
        return WordTable.Read(file);
    }

    /// <summary>Whether the word is a given name that is not rare.</summary>
    public static bool IsGiven(uint lists) => (lists & 7) >= 2 || (lists & 8) != 0;

    /// <summary>Whether the word is a surname that is not rare.</summary>
    public static bool IsSurname(uint lists) => (lists >> 4 & 7) >= 3;

    /// <summary>Whether the word is a name that is not rare.</summary>
    public static bool IsName(uint lists) => IsGiven(lists) || IsSurname(lists);

    private static uint Level(int value, int floor)
    {
        var common = value & 31;
        var level = common == 0 ? 0 : Math.Clamp((common - floor + 1) / 2, 1, 7);
        return (uint)(level | (value >> 5 << 3));
    }
}
