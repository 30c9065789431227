namespace GoodStanding.Screening.Rules.Tone;

/// <summary>The rules of this folder, one file each.</summary>
internal static class ToneRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
    ];
}
