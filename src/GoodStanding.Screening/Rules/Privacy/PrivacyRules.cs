namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>The rules of this folder, one file each.</summary>
internal static class PrivacyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
    ];
}
