namespace GoodStanding.Screening.Rules.Tone;

/// <summary>The rules of this folder, one file each.</summary>
internal static class ToneRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new MocksPatients(),
        new IsAngry(),
        new AttacksColleagues(),
        new SpreadsHate(),
        new WorksImpaired(),
        new CrossesBoundary(),
        new StrongLanguage("US-AMA-232"),
        new StrongLanguage("UK-GMC-2024-CONDUCT"),
        new StrongLanguage("AU-AHPRA-SOCIAL"),
        new StrongLanguage("CA-CPSO-SOCIAL"),
    ];
}
