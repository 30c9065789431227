namespace GoodStanding.Allegations.Judging;

/// <summary>The names of what each stage weighs, in the order of the numbers.</summary>
internal static class WeighedInputs
{
    /// <summary>The signs, then the answers of the linear model.</summary>
    public static IReadOnlyList<string> Fast { get; } = [.. ReviewSigns.Names, .. ReviewHead.Names];

    /// <summary>The same, then the answers of the heads on the encoder.</summary>
    public static IReadOnlyList<string> Deep { get; } = [.. Fast, .. Judgement.Names.Select(name => $"deep {name}")];
}
