using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>One kind of number and the words that announce it.</summary>
/// <param name="Name">The kind that the entity gets; see <see cref="EntityKinds"/>.</param>
/// <param name="Cues">The words.</param>
internal sealed record IdKind(string Name, Lexicon Cues)
{
    /// <summary>Every kind; where two have the same cue, the later is meant.</summary>
    public static IReadOnlyList<IdKind> All { get; } =
    [
        new(EntityKinds.Record, ScreeningLexicons.Named("id-record")),
        new(EntityKinds.Account, ScreeningLexicons.Named("id-account")),
        new(EntityKinds.HealthPlan, ScreeningLexicons.Named("id-health-plan")),
        new(EntityKinds.Licence, ScreeningLexicons.Named("id-licence")),
        new(EntityKinds.National, ScreeningLexicons.Named("id-national")),
        new(EntityKinds.Vehicle, ScreeningLexicons.Named("id-vehicle")),
        new(EntityKinds.Device, ScreeningLexicons.Named("id-device")),
    ];
}
