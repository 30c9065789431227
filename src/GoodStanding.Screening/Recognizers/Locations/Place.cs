namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>A town of the gazetteer.</summary>
/// <param name="Population">How many people live there; of several towns of that name in the largest.</param>
/// <param name="Doubt">0 no other word, 1 also a person's name or little known, 2 also an everyday word.</param>
public readonly record struct Place(int Population, byte Doubt);
