using System.Numerics;
using System.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Training.Names;

/// <summary>Makes data/gazetteers/first-names.bin and surnames.bin: how common each name is, without the names themselves.</summary>
/// <remarks>
/// A value's low five bits say how common the name is in the census (31 the most common, one less for each halving of the rank's reach, 0 not
/// there); bit 5 says that another country's list has it.
/// </remarks>
internal static class GazetteerMaker
{
    private const ushort OfTheWorld = 32;

    public static void Make(string packages, string folder)
    {
        var lists = NameSources.Read(packages);
        Write(Path.Combine(folder, "first-names.bin"), [lists.Women, lists.Men], lists.WorldGiven);
        Write(Path.Combine(folder, "surnames.bin"), [lists.Surnames], lists.WorldSurnames);
    }

    private static void Write(string path, IReadOnlyList<string>[] census, IReadOnlyList<string> world)
    {
        var values = new Dictionary<string, ushort>();
        foreach (var list in census)
        {
            for (var rank = 0; rank < list.Count; rank++)
            {
                foreach (var part in Parts(list[rank]))
                    values[part] = Math.Max(values.GetValueOrDefault(part), (ushort)(31 - BitOperations.Log2((uint)rank + 1)));
            }
        }

        foreach (var part in world.SelectMany(Parts))
            values[part] = (ushort)(values.GetValueOrDefault(part) | OfTheWorld);

        using var file = new BinaryWriter(File.Create(path));
        WordTable.Write(file, values.Select(name => (name.Key, name.Value)));
        Console.WriteLine($"{path}: {values.Count} names");
    }

    // "Anne-Marie" is two words to the tokenizer. The census writes Obrien, people write O'Brien; a lost accent is no other name.
    private static IEnumerable<string> Parts(string name)
    {
        foreach (var part in name.ToLowerInvariant().Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length < 3)
                continue;

            yield return part;
            if (part[0] is 'o' or 'd' && part.Length > 4)
                yield return $"{part[0]}'{part[1..]}";

            var plain = string.Concat(part.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter));
            if (plain.Length > 2 && plain != part)
                yield return plain;
        }
    }
}
