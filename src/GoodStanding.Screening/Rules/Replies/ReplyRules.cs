namespace GoodStanding.Screening.Rules.Replies;

/// <summary>The rules of this folder, one file each.</summary>
internal static class ReplyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
    ];
}
