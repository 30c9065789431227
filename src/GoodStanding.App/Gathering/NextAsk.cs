using GoodStanding.Connectors;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Gathering;

/// <summary>When a source is asked next: in its rhythm while it answers, by the back-off table while it does not, and never before the site wants.</summary>
internal static class NextAsk
{
    /// <summary>Reviews come by the day, not by the minute.</summary>
    public static TimeSpan Reviews { get; } = TimeSpan.FromHours(6);

    public static TimeSpan Feeds { get; } = TimeSpan.FromHours(1);

    /// <summary>How it went, for a source that went as before until now. IsEmpty says that there was nothing in what was read.</summary>
    public static SourceState StateOf(SourceOutcome outcome, bool isEmpty, SourceState before) => outcome switch
    {
        SourceOutcome.Read when isEmpty => SourceState.Empty,
        SourceOutcome.Unchanged when before == SourceState.Empty => SourceState.Empty,
        SourceOutcome.Read or SourceOutcome.Unchanged => SourceState.Read,
        SourceOutcome.Blocked => SourceState.Blocked,
        SourceOutcome.Changed => SourceState.Changed,
        _ => SourceState.Failed,
    };

    /// <summary>Writes down how it went and when it is asked next.</summary>
    public static void Write(Source source, SourceState state, string? reason, string? validator, TimeSpan? retryAfter, TimeSpan rhythm, DateTimeOffset now)
    {
        if (state is SourceState.Read or SourceState.Empty)
        {
            source.Answer(state, validator, now, now + rhythm);
            return;
        }

        var next = now + BackOff.Wait(source.Failures + 1, retryAfter);
        source.Break(state, reason, now, next, retryAfter is { } rest ? now + rest : null);
    }
}
