namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>The name that a reviewer shows, and how much of a name it is.</summary>
internal sealed class DisplayName
{
    private static readonly DisplayName Nobody = new(null);

    private readonly PersonName? _name;

    private DisplayName(PersonName? name) => _name = name;

    /// <summary>Whether a given name and a surname stand there: "Jonathan Okafor".</summary>
    public bool IsFull => _name is not null && Given.Length > 1 && Surname.Length > 1;

    /// <summary>Whether the surname stands there after initials: "J. Okafor".</summary>
    public bool HasSurnameOnly => _name is not null && Given.Length == 1 && Surname.Length > 1;

    /// <summary>Whether the given name stands there with the surname's first letter: "Jonathan O.".</summary>
    public bool HasGivenOnly => _name is not null && Given.Length > 1 && Surname.Length == 1;

    /// <summary>The name in parts.</summary>
    /// <exception cref="InvalidOperationException">It is no name.</exception>
    public PersonName Parts => _name ?? throw new InvalidOperationException("What is shown is no name.");

    private string Given => _name!.Givens[0];

    private string Surname => _name!.Surnames[0];

    /// <summary>Reads what is shown. One word, initials, a handle, "A Google User", and letters that are not Latin are no name here.</summary>
    public static DisplayName Of(string? shown)
    {
        if (shown is null || NameLetters.Fold(shown) is not { } folded || !folded.All(IsNameLetter))
            return Nobody;

        var name = PersonName.Of(shown);
        if (name is null || name.Surnames.Count == 0 || name.Surnames[0].Length == 0 || folded.Split([' ', ',', '-']).Any(NameTables.IsNoName))
            return Nobody;

        return name.Givens[0].Length == 1 && name.Surnames[0].Length == 1 ? Nobody : new(name);
    }

    /// <summary>Whether two names cannot be one person's. Where either is no name, nothing speaks for two people.</summary>
    public bool IsOther(DisplayName other)
    {
        if (_name is null || other._name is null)
            return false;

        return !(AreAlike(Surname, other.Surname) || _name.Surnames.Intersect(other._name.Surnames).Any())
            || !(AreAlike(Given, other.Given) || NameTables.FormsOf(Given).Intersect(NameTables.FormsOf(other.Given)).Any());
    }

    private static bool AreAlike(string one, string other) => one == other || (Math.Min(one.Length, other.Length) == 1 && one[0] == other[0]);

    private static bool IsNameLetter(char letter) => letter is (>= 'a' and <= 'z') or ' ' or ',' or '-';
}
