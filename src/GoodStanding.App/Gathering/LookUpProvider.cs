using GoodStanding.Connectors;
using GoodStanding.Connectors.Nppes;
using GoodStanding.Model;
using GoodStanding.Storage;

namespace GoodStanding.App.Gathering;

/// <summary>Looks a clinician up in the US registry of providers by number or by name, where an owner has switched that on. Nothing is kept: a person confirms it first.</summary>
public sealed class LookUpProvider(GoodStandingDb db, NppesRegistry registry)
{
    /// <summary>NumberOrName is an NPI, or first and last name. State is two letters, or null for all.</summary>
    public sealed record Request(Guid MemberId, string NumberOrName, string? State = null);

    /// <summary>Found is empty when nobody is known by it.</summary>
    public sealed record Result(IReadOnlyList<Line> Found, Refusal? Refusal = null);

    /// <summary>Profession is what the specialty's code says of it.</summary>
    public sealed record Line(NppesProvider Provider, Profession Profession);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var asked = request.NumberOrName.Trim();
        if (asked.Length is 0 or > Limits.Name)
            return new([], Refusal.Invalid("Type an NPI, or first and last name."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);
        if (member.Practice.AsksRegistrySince is null)
            return new([], Refusal.NotNow("The look-up is off: an owner of the practice can switch it on."));

        var answer = asked.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-')
            ? await registry.FindAsync(string.Concat(asked.Where(char.IsAsciiDigit)), cancellationToken)
            : await ByNameAsync(asked, string.IsNullOrWhiteSpace(request.State) ? null : request.State.Trim(), cancellationToken);
        return answer.Value is { } found
            ? new([.. found.Select(provider => new Line(provider, ProfessionOf(provider.TaxonomyCode)))])
            : new([], Refusal.NotNow(answer.Reason ?? "The registry did not answer."));
    }

    private Task<Asked<IReadOnlyList<NppesProvider>>> ByNameAsync(string name, string? state, CancellationToken cancellationToken)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return registry.FindAsync(parts.Length > 1 ? parts[0] : null, parts[^1], state, cancellationToken);
    }

    // Health Care Provider Taxonomy Code Set (NUCC): the first letters are the group.
    private static Profession ProfessionOf(string? code) => code switch
    {
        null => Profession.AlliedHealth,
        _ when code.StartsWith("390", StringComparison.Ordinal) => Profession.Resident,
        _ when code.StartsWith("2086", StringComparison.Ordinal) || code.StartsWith("207X", StringComparison.Ordinal) || code.StartsWith("204E", StringComparison.Ordinal) => Profession.Surgeon,
        _ when code.StartsWith("20", StringComparison.Ordinal) => Profession.Physician,
        _ when code.StartsWith("1223", StringComparison.Ordinal) => Profession.Dentist,
        _ when code.StartsWith("163W", StringComparison.Ordinal) || code.StartsWith("164", StringComparison.Ordinal) || code.StartsWith("363L", StringComparison.Ordinal) || code.StartsWith("367", StringComparison.Ordinal) => Profession.Nurse,
        _ when code.StartsWith("10", StringComparison.Ordinal) => Profession.Therapist,
        _ when code.StartsWith("1835", StringComparison.Ordinal) => Profession.Pharmacist,
        _ => Profession.AlliedHealth,
    };
}
