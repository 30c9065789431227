using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>Turns names into keyed hashes, for visits and reviewers alike, so that they can be compared and no name is kept.</summary>
/// <remarks>
/// HMAC-SHA256 (RFC 2104), cut to 128 bits (as its section 5 allows). Names are few enough to be guessed one by one, so a plain hash would hide
/// nothing: whoever has the key can test a name, so the key is kept as the practice's other secrets are, apart from the visits.
/// </remarks>
public sealed class NameKeys
{
    private const int FewestKeyBytes = 32;
    private const int HashBytes = 16;

    private readonly byte[] _key;

    /// <summary>Makes keys of names under a secret.</summary>
    /// <param name="key">The practice's secret; at least 32 bytes.</param>
    /// <exception cref="ArgumentException">The secret is shorter.</exception>
    public NameKeys(ReadOnlySpan<byte> key)
    {
        if (key.Length < FewestKeyBytes)
            throw new ArgumentException($"A key has at least {FewestKeyBytes} bytes.", nameof(key));

        _key = key.ToArray();
    }

    /// <summary>Whether a name has the two parts at least without which nothing can be compared.</summary>
    public static bool IsName(string personName) => PersonName.Of(personName) is not null;

    /// <summary>The keys to keep with a visit: each given name with each form of the surname, the surname alone, each given name with an initial. Empty where the name has no two parts.</summary>
    public IReadOnlyList<string> OfVisit(string personName)
    {
        if (PersonName.Of(personName) is not { } name)
            return [];

        return [.. Full(name.Givens, name.Surnames).Concat(Surnames(name)).Concat(Givens(name)).Distinct()];
    }

    /// <summary>A number for one visit: the same whenever the visit is read again, however the name is turned, and telling nothing without the key.</summary>
    public long OfSameVisit(Visit visit)
    {
        var name = PersonName.Of(visit.PersonName) is { Surnames: [var surname, ..] } parts ? string.Join(' ', parts.Givens.Append(surname)) : NameLetters.Fold(visit.PersonName);
        var whole = string.Create(CultureInfo.InvariantCulture, $"visit\n{name}\n{visit.Date:yyyy-MM-dd}\n{visit.Service}");
        return BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(whole)));
    }

    /// <summary>The keys under which the very person would be kept, nicknames and all.</summary>
    internal IEnumerable<string> OfPerson(DisplayName shown) => shown.IsFull ? Full([shown.Parts.Givens[0]], shown.Parts.Surnames) : [];

    /// <summary>The keys under which somebody would be kept who may be meant: family, a name with parts left out or turned round.</summary>
    internal IEnumerable<string> OfPossible(DisplayName shown)
    {
        if (shown.HasGivenOnly)
            return Givens(shown.Parts);

        return Surnames(shown.Parts).Concat(shown.IsFull ? Full(shown.Parts.Surnames, shown.Parts.Givens).Concat(Full(shown.Parts.Givens, shown.Parts.Surnames)) : []);
    }

    private IEnumerable<string> Full(IReadOnlyList<string> givens, IReadOnlyList<string> surnames) =>
        from given in givens.Where(IsWord)
        from form in NameTables.FormsOf(given)
        from surname in surnames.Where(IsWord)
        select Hash("full", form, surname);

    // A second given name may be the surname in daily life: "Maria Elena Garcia Lopez".
    private IEnumerable<string> Surnames(PersonName name) => name.Surnames.Concat(name.Givens.Skip(1)).Where(IsWord).Select(surname => Hash("surname", surname, ""));

    private IEnumerable<string> Givens(PersonName name) =>
        from given in name.Givens.Where(IsWord)
        from form in NameTables.FormsOf(given)
        from surname in name.Surnames
        select Hash("given", form, surname[..1]);

    private static bool IsWord(string part) => part.Length > 1;

    private string Hash(string kind, string first, string second) =>
        Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{kind}\n{first}\n{second}")).AsSpan(0, HashBytes));
}
