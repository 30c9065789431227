using System.Globalization;

namespace GoodStanding.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _turn = new();
    private DateTimeOffset _now = now;

    /// <summary>A clock that shows the given time: "2026-11-24T10:00Z".</summary>
    public static FakeClock At(string time) => new(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow()
    {
        lock (_turn)
            return _now;
    }

    public void Advance(TimeSpan span)
    {
        lock (_turn)
            _now += span;
    }

    public void Advance(double hours) => Advance(TimeSpan.FromHours(hours));
}
