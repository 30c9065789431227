namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>What a public registry showed on a day: a licence or certificate that was valid then.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Registry">The registry's name.</param>
/// <param name="SeenOn">When it was looked up.</param>
public sealed record RegistryEntry(RegistryKind Kind, string Registry, DateOnly SeenOn);
