using System.Reflection;
using System.Text;

namespace GoodStanding.Model;

/// <summary>Gives the members of an enum the names that CONTRACT writes on the wire, spelled as its <see cref="WireStyleAttribute"/> says.</summary>
/// <typeparam name="T">The enum.</typeparam>
public static class WireName<T>
    where T : struct, Enum
{
    private static readonly WireCase Style = typeof(T).GetCustomAttribute<WireStyleAttribute>()?.Style ?? WireCase.Kebab;
    private static readonly char Joint = Style == WireCase.UpperSnake ? '_' : '-';
    private static readonly T[] Members = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Members.Select(member => Spell(member.ToString()))];

    /// <summary>The names in the order of the members.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a member.</summary>
    public static string Of(T member) => Names[Array.IndexOf(Members, member)];

    /// <summary>Reads a name, also with a blank between its words ("practice manager"); false when no member has it.</summary>
    public static bool TryParse(string? name, out T member)
    {
        var spelled = name?.Trim().Replace(' ', Joint);
        var at = Array.FindIndex(Names, each => string.Equals(each, spelled, StringComparison.OrdinalIgnoreCase));
        member = at < 0 ? default : Members[at];
        return at >= 0;
    }

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">No member has it.</exception>
    public static T Parse(string? name) => TryParse(name, out var member)
        ? member
        : throw new FormatException($"\"{name}\" is no {Spell(typeof(T).Name)}; it may be {string.Join(", ", Names)}.");

    private static string Spell(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append(Joint);
            name.Append(Style != WireCase.Kebab ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
