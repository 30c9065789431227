using GoodStanding.Connectors;

namespace GoodStanding.App.Gathering;

/// <summary>The back-off table as people read it.</summary>
public static class WaitSteps
{
    /// <summary>How long is waited after so many failures in a row; the last step holds for more.</summary>
    public static IReadOnlyList<(TimeSpan Wait, int Failures)> All { get; } = [.. BackOff.Steps.Select((wait, failures) => (wait, failures)).Skip(1)];
}
