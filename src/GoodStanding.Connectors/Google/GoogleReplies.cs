using System.Text;
using System.Text.Json;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Google;

/// <summary>Puts a practice's reply under a review at Google, or takes it away again. Doing either twice changes nothing.</summary>
/// <remarks>https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews/updateReply. Google looks at some replies before it shows them.</remarks>
public sealed class GoogleReplies(OutboundDoor door, SourceAddresses addresses)
{
    /// <summary>How many bytes of UTF-8 a reply has at most.</summary>
    public const int MostBytes = 4096;

    private readonly GoogleTokens _tokens = new(door, addresses);

    /// <summary>Puts the reply, in place of an earlier one; what was read is the reply as Google has it now. Blocked says that it was certainly not taken; failed and changed, that nobody knows.</summary>
    /// <param name="secret">The practice's grant.</param>
    /// <param name="review">Google's name of the review: "accounts/1/locations/2/reviews/r3".</param>
    /// <param name="words">The reply.</param>
    /// <param name="cancellationToken">Stops waiting; the reply may be put all the same.</param>
    public async Task<Asked<string>> PutAsync(SourceSecret? secret, string review, string words, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Setback.Missing("The reply is empty.").ToAsked<string>();
        if (Encoding.UTF8.GetByteCount(words) > MostBytes)
            return Setback.Missing($"The reply is longer than the {MostBytes} bytes that Google takes.").ToAsked<string>();

        var (answer, setback) = await AskAsync(secret, review, HttpMethod.Put, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["comment"] = words }), cancellationToken);
        if (setback is not null)
            return setback.ToAsked<string>();

        return JsonAnswer.TryRead(answer!, out var root) && root.Text("comment") is { } now ? new(SourceOutcome.Read, now) : Setback.Unknown(GoogleTokens.Site).ToAsked<string>();
    }

    /// <summary>Takes the reply away; what was read is empty.</summary>
    public async Task<Asked<string>> DeleteAsync(SourceSecret? secret, string review, CancellationToken cancellationToken)
    {
        var (_, setback) = await AskAsync(secret, review, HttpMethod.Delete, null, cancellationToken);
        return setback is null ? new(SourceOutcome.Read, "") : setback.ToAsked<string>();
    }

    private async Task<(DoorAnswer? Answer, Setback? Setback)> AskAsync(SourceSecret? secret, string review, HttpMethod method, byte[]? body, CancellationToken cancellationToken)
    {
        if (!GoogleKey.IsReview(review))
            return (null, Setback.Missing("This review was not read from Google's interface, so it cannot be answered there: copy the reply."));

        var (header, refused) = await _tokens.DrawAsync(secret, cancellationToken);
        if (refused is not null)
            return (null, Setback.Missing(refused.Reason));

        var answer = await door.AskAsync(new($"{addresses.GoogleReviews}/v4/{review}/reply") { Method = method, SecretHeaders = [header], Body = body is null ? null : new ReadOnlyMemory<byte>(body) }, cancellationToken);
        var setback = Setback.Of(answer, GoogleTokens.Site);
        if (setback is null)
            return (answer, null);

        return (answer, IsRefused(answer) ? Setback.Missing(setback.Reason) : setback with { Outcome = SourceOutcome.Failed, Reason = "Google did not say whether it took the reply: look at the review there before you send it again." });
    }

    // Whether it is certain that the reply was not taken: it never left, or was turned away.
    private static bool IsRefused(DoorAnswer answer) => answer.Failure is { } failure
        ? failure is DoorFailure.RefusedAddress or DoorFailure.NotSendable or DoorFailure.TlsFailed or DoorFailure.NotReachable
        : (int)answer.Status is >= 400 and < 500 and not 408;
}
