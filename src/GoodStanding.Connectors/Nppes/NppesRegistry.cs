using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Nppes;

/// <summary>Looks a clinician up in the National Provider Identifier registry of the United States, by number or by name. It needs no key.</summary>
/// <remarks>https://npiregistry.cms.hhs.gov/api-page, version 2.1.</remarks>
public sealed class NppesRegistry(OutboundDoor door, SourceAddresses addresses)
{
    private const string Site = "The NPI registry";
    private const int Most = 50;

    /// <summary>The provider of that number; none when nobody has it.</summary>
    public Task<Asked<IReadOnlyList<NppesProvider>>> FindAsync(string number, CancellationToken cancellationToken)
    {
        number = number.Trim();
        return NpiNumber.Is(number)
            ? AskAsync($"&number={number}", cancellationToken)
            : Task.FromResult(Setback.Missing("An NPI has ten digits and begins with 1 or 2; one of these digits is mistyped.").ToAsked<IReadOnlyList<NppesProvider>>());
    }

    /// <summary>The persons of that name, at most fifty.</summary>
    /// <param name="firstName">The first name, or null for any.</param>
    /// <param name="lastName">The last name, at least two letters.</param>
    /// <param name="state">Two letters, or null for all states.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Asked<IReadOnlyList<NppesProvider>>> FindAsync(string? firstName, string lastName, string? state, CancellationToken cancellationToken)
    {
        var wrong = lastName.Trim().Length < 2 ? "The registry wants at least two letters of the last name."
            : state is { Length: > 0 } && (state.Length != 2 || !state.All(char.IsAsciiLetter)) ? "A state is written in two letters, such as NY."
            : null;
        return wrong is null
            ? AskAsync($"&enumeration_type=NPI-1{Field("first_name", firstName)}{Field("last_name", lastName)}{Field("state", state?.ToUpperInvariant())}", cancellationToken)
            : Task.FromResult(Setback.Missing(wrong).ToAsked<IReadOnlyList<NppesProvider>>());
    }

    private async Task<Asked<IReadOnlyList<NppesProvider>>> AskAsync(string query, CancellationToken cancellationToken)
    {
        var answer = await door.AskAsync(new($"{addresses.Nppes}/api/?version=2.1&limit={Most}{query}"), cancellationToken);
        if (Setback.Of(answer, Site) is { } setback)
            return setback.ToAsked<IReadOnlyList<NppesProvider>>();
        if (!JsonAnswer.TryRead(answer, out var root))
            return Setback.Unknown(Site).ToAsked<IReadOnlyList<NppesProvider>>();
        if (root.Each("Errors").Any())
            return new Setback(SourceOutcome.Failed, "The NPI registry did not take the question: change the name or the number and ask again.").ToAsked<IReadOnlyList<NppesProvider>>();

        return NppesReader.Read(root) is { } found ? new(SourceOutcome.Read, found) : Setback.Unknown(Site).ToAsked<IReadOnlyList<NppesProvider>>();
    }

    private static string Field(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $"&{name}={Uri.EscapeDataString(value.Trim())}";
}
