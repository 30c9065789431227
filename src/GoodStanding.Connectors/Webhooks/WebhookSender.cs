using System.Net;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Webhooks;

/// <summary>Sends messages to addresses of the practice's own, through the one door.</summary>
public sealed class WebhookSender(OutboundDoor door, AllowedAddresses allowed, TimeProvider clock)
{
    /// <summary>Why an address is not one that messages are sent to; null when it is. In plain http only where the operator has opened that very address.</summary>
    public string? Wrong(string? address)
    {
        if (!WebAddressText.TryRead(address, out var read, out var wrong))
            return wrong;
        if (read.Scheme == Uri.UriSchemeHttps || (IPAddress.TryParse(read.DnsSafeHost, out var number) && allowed.Has(number, read.Port)))
            return null;

        return $"The address must begin with https://. Whoever runs this installation can open one in its own network with {AllowedAddresses.Variable}.";
    }

    /// <summary>Sends one message.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="id">What it is known by, the same for each attempt.</param>
    /// <param name="body">JSON.</param>
    /// <param name="secret">What it is signed with.</param>
    /// <param name="knowsSecondOnes">Whether the reader goes by the id, so that sending again cannot tell it twice.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task<DeliveryAnswer> SendAsync(string address, string id, byte[] body, string secret, bool knowsSecondOnes, CancellationToken cancellationToken)
    {
        if (Wrong(address) is { } wrong)
            return new(DeliveryOutcome.Refused, wrong);

        var answer = await door.AskAsync(
            new(address) { Method = HttpMethod.Post, Body = body, SecretHeaders = WebhookSignature.HeadersOf(id, clock.GetUtcNow(), body, secret) },
            cancellationToken);
        return answer.Failure is { } failure ? new(OutcomeOf(failure, knowsSecondOnes), answer.Reason) : Of(answer, knowsSecondOnes);
    }

    private static DeliveryOutcome OutcomeOf(DoorFailure failure, bool knowsSecondOnes) => failure switch
    {
        DoorFailure.RefusedAddress or DoorFailure.NotSendable => DeliveryOutcome.Refused,
        DoorFailure.TlsFailed or DoorFailure.NotReachable => DeliveryOutcome.NotSent,
        _ => knowsSecondOnes ? DeliveryOutcome.NotSent : DeliveryOutcome.Unconfirmed,
    };

    private static DeliveryAnswer Of(DoorAnswer answer, bool knowsSecondOnes) => (int)answer.Status switch
    {
        >= 200 and < 300 => DeliveryAnswer.Sent,
        429 or 503 => new(DeliveryOutcome.NotSent, $"The address does not take messages now (answer {(int)answer.Status}).", RetryAfter: answer.RetryAfter),
        408 or >= 500 when knowsSecondOnes => new(DeliveryOutcome.NotSent, $"The address does not take messages now (answer {(int)answer.Status}).", RetryAfter: answer.RetryAfter),
        408 or >= 500 => new(DeliveryOutcome.Unconfirmed, $"The address had a failure of its own (answer {(int)answer.Status}); the message may stand there."),
        404 or 410 => new(DeliveryOutcome.Refused, $"Nothing takes messages at this address any more (answer {(int)answer.Status})."),
        >= 300 and < 400 => new(DeliveryOutcome.Refused, "The address leads on to another one; write that one down instead."),
        var status => new(DeliveryOutcome.Refused, $"The address refuses the message (answer {status})."),
    };
}
