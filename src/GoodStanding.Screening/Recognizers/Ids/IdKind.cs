using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>One kind of number and the words that announce it.</summary>
/// <param name="Name">The kind that the entity gets; see <see cref="EntityKinds"/>.</param>
/// <param name="Cues">The words.</param>
internal sealed record IdKind(string Name, Lexicon Cues)
{
    /// <summary>Every kind; where two have the same cue, the later is meant.</summary>
    public static IReadOnlyList<IdKind> All { get; } =
    [
        new(EntityKinds.Record, Lexicon.Named("id-record")),
        new(EntityKinds.Account, Lexicon.Named("id-account")),
        new(EntityKinds.HealthPlan, Lexicon.Named("id-health-plan")),
        new(EntityKinds.Licence, Lexicon.Named("id-licence")),
        new(EntityKinds.National, Lexicon.Named("id-national")),
        new(EntityKinds.Vehicle, Lexicon.Named("id-vehicle")),
        new(EntityKinds.Device, Lexicon.Named("id-device")),
    ];
}
