namespace GoodStanding.Screening.Rules.Trade;

/// <summary>The rules of this folder, one file each.</summary>
internal static class TradeRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
    ];
}
