using GoodStanding.Storage.Rounds;

namespace GoodStanding.Storage.Gathering;

/// <summary>What is asked by the clock, with how it went and when it is asked next.</summary>
public abstract class Source
{
    /// <summary>When it was last asked; null when it never was.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>When it last answered well, with news or without.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>How it went when it was last asked.</summary>
    public SourceState State { get; set; }

    /// <summary>What went wrong, in one sentence without any secret and without words of a review; null when it went well.</summary>
    public string? Reason { get; set; }

    /// <summary>How often in a row it did not answer.</summary>
    public int Failures { get; set; }

    /// <summary>Not before then is it asked again.</summary>
    public DateTimeOffset NextAskAt { get; set; }

    /// <summary>Until when the site wants to be left alone; nobody asks before, not by a button either.</summary>
    public DateTimeOffset? RestUntil { get; set; }

    /// <summary>What the last answer gave to tell whether anything changed; null when it gave nothing.</summary>
    public string? Validator { get; set; }

    /// <summary>Until when one program has it to itself, so that of two nodes one asks; what a killed one leaves behind ends by itself.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>Whether it could not be read, so that what is new there is not known.</summary>
    public bool IsBroken => State.IsBroken();

    /// <summary>It answered. Validator is what it gave now; whoever has nothing new may leave it out, and the old one stays.</summary>
    public void Answer(SourceState state, string? validator, DateTimeOffset now, DateTimeOffset next)
    {
        (AskedAt, AnsweredAt, State, Reason, Failures, NextAskAt, RestUntil, ClaimedUntil) = (now, now, state, null, 0, next, null, null);
        Validator = validator is { Length: > Limits.Validator } ? null : validator ?? Validator;
    }

    /// <summary>It did not answer, or not in a known form. The next question is a whole one.</summary>
    public void Break(SourceState state, string? reason, DateTimeOffset now, DateTimeOffset next, DateTimeOffset? restUntil)
    {
        (AskedAt, State, NextAskAt, RestUntil, Validator, ClaimedUntil) = (now, state, next, restUntil, null, null);
        Reason = reason is { Length: > Limits.Reason } ? reason[..Limits.Reason] : reason;
        Failures++;
    }
}
