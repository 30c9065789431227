using System.Net;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors;

/// <summary>Why a site gave no answer that can be used: failed, blocked or changed, and never empty.</summary>
internal sealed record Setback(SourceOutcome Outcome, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>The setback in an answer, or null when it is the answer that was asked for.</summary>
    public static Setback? Of(DoorAnswer answer, string site) => answer switch
    {
        { IsOk: true } => null,
        { Failure: DoorFailure.NotSendable, Reason: { } reason } => new(SourceOutcome.Blocked, reason),
        { Failure: not null, Reason: { } reason } => new(SourceOutcome.Failed, reason),
        _ => Of(answer.Status, site) with { RetryAfter = answer.RetryAfter },
    };

    /// <summary>The setback of an answer in a form that is not known.</summary>
    public static Setback Unknown(string site) => new(SourceOutcome.Changed, $"{site} answered in a form that is not known here.");

    /// <summary>The setback of a question that lacks what the site wants to see.</summary>
    public static Setback Missing(string reason) => new(SourceOutcome.Blocked, reason);

    public SourceAnswer ToAnswer() => new(Outcome, [], RetryAfter: RetryAfter, Reason: Reason);

    public Asked<T> ToAsked<T>()
        where T : class => new(Outcome, null, RetryAfter: RetryAfter, Reason: Reason);

    private static Setback Of(HttpStatusCode status, string site) => (int)status switch
    {
        401 => new(SourceOutcome.Blocked, $"{site} does not accept the key or the grant: enter it or connect once more."),
        403 => new(SourceOutcome.Blocked, $"{site} refuses: the key or the grant does not reach as far as this."),
        429 => new(SourceOutcome.Blocked, $"{site} was asked too often and wants to be left alone for a while."),
        404 or 410 => new(SourceOutcome.Changed, $"{site} knows nothing under this name: choose the listing once more, or it was moved or closed."),
        408 or 425 or >= 500 => new(SourceOutcome.Failed, $"{site} has a failure of its own ({(int)status})."),
        _ => new(SourceOutcome.Changed, $"{site} answered in a way that is not known here (status {(int)status})."),
    };
}
