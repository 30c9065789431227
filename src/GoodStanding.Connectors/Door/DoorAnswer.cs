using System.Net;

namespace GoodStanding.Connectors.Door;

/// <summary>What came back: an answer of the web with whatever status, or the failure instead of one.</summary>
public sealed record DoorAnswer
{
    /// <summary>Why there is no answer; null when there is one.</summary>
    public DoorFailure? Failure { get; init; }

    /// <summary>The failure in one sentence without secrets, with the host where that helps; null when there is an answer.</summary>
    public string? Reason { get; init; }

    /// <summary>The status of the last address; 0 for a failure.</summary>
    public HttpStatusCode Status { get; init; }

    /// <summary>What was sent, unpacked; empty for a failure.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The media type as the answer says it, without parameters, in small letters; or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The entity tag and the date of the last change in one text, to hand in the next time; null when the answer gives neither.</summary>
    public string? Validator { get; init; }

    /// <summary>How long the site wants to be left alone, at most a day; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether nothing has changed since the validator was given.</summary>
    public bool IsUnchanged => Status == HttpStatusCode.NotModified;

    /// <summary>Whether the answer is what was asked for.</summary>
    public bool IsOk => Failure is null && Status == HttpStatusCode.OK;

    /// <summary>Whether what was sent was taken.</summary>
    public bool IsTaken => Failure is null && (int)Status is >= 200 and < 300;

    /// <summary>The status or the failure alone: what was sent may be secret.</summary>
    public override string ToString() => Failure is { } failure ? $"{failure}" : $"{(int)Status}";

    internal static DoorAnswer Of(DoorFailure failure, string reason) => new() { Failure = failure, Reason = reason };
}
