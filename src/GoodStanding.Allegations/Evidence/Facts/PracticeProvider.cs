namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>Somebody who treats or has treated patients at the practice.</summary>
/// <param name="Name">The name on the practice's pages.</param>
/// <param name="Since">The first day here, or null where it is not known.</param>
/// <param name="Registries">What public registries show.</param>
/// <param name="Until">The last day here, or null for somebody who is here still.</param>
public sealed record PracticeProvider(string Name, DateOnly? Since, IReadOnlyList<RegistryEntry> Registries, DateOnly? Until = null);
