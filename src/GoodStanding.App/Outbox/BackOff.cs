namespace GoodStanding.App.Outbox;

/// <summary>How long to wait before the next attempt, by how often in a row it failed.</summary>
internal static class BackOff
{
    private static readonly int[] Minutes = [1, 2, 5, 15, 30, 60, 120, 180, 360];

    public static TimeSpan After(int failures) => TimeSpan.FromMinutes(Minutes[Math.Clamp(failures - 1, 0, Minutes.Length - 1)]);
}
