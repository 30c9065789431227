namespace GoodStanding.Storage.Rounds;

/// <summary>What a practice says of itself in public, as it was typed. What is left empty contradicts no review.</summary>
public sealed record FactSheet
{
    /// <summary>When it is open; a day that is not there is a closed one, and with no day at all the hours are not known.</summary>
    public IReadOnlyList<Hours> Open { get; init; } = [];

    /// <summary>What it offers, in the words of its visits.</summary>
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>What it does not offer and is mistaken for offering.</summary>
    public IReadOnlyList<string> NotOffered { get; init; } = [];

    /// <summary>Everybody who treats or ever treated patients here.</summary>
    public IReadOnlyList<Clinician> Clinicians { get; init; } = [];

    /// <summary>The others who work or worked here.</summary>
    public IReadOnlyList<string> Staff { get; init; } = [];

    /// <summary>Its places, past ones too, as people call them.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public sealed record Hours(DayOfWeek Day, TimeOnly Opens, TimeOnly Closes);

    /// <summary>From and Until are the first and the last day here, or null. Licence and Board were seen to be valid in a public registry.</summary>
    public sealed record Clinician(string Name, DateOnly? From = null, DateOnly? Until = null, Entry? Licence = null, Entry? Board = null);

    public sealed record Entry(string Registry, DateOnly SeenOn);
}
