namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>What the tagger says of a token: outside every name, or first or further word of one.</summary>
internal enum NameLabel : byte
{
    Outside,
    PersonFirst,
    PersonNext,
    BodyFirst,
    BodyNext,
    PlaceFirst,
    PlaceNext,
}
