namespace GoodStanding.App.Gathering;

internal static class BackOff
{
    public static TimeSpan After(int failures) => failures switch { <= 1 => TimeSpan.FromMinutes(5), 2 => TimeSpan.FromMinutes(15), 3 => TimeSpan.FromHours(1), _ => TimeSpan.FromHours(6) };
}
