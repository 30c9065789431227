using GoodStanding.Connectors.Google;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Changes what Google sent back with the browser for the grant, and keeps that.</summary>
public sealed class FinishGoogle(GoodStandingDb db, GoogleSignIn signIn)
{
    /// <summary>State is what came back; Ticket is what this browser kept. Both must belong together.</summary>
    public sealed record Request(Guid MemberId, Guid CredentialId, SignInTicket Ticket, string? State, string Code, Uri Redirect)
    {
        /// <summary>Without the code.</summary>
        public override string ToString() => nameof(FinishGoogle);
    }

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (!request.Ticket.Is(request.State))
            return new(Refusal.Invalid("This answer does not belong to what you began in this browser. Begin once more."));

        var (member, refusal) = await SourceAtHand.EnterAsync(db, request.MemberId, cancellationToken);
        if (member is null)
            return new(refusal);
        if (await db.SourceCredentials.SingleOrDefaultAsync(each => each.Id == request.CredentialId && each.SiteId == BeginGoogle.Site && each.RefreshToken == null, cancellationToken) is not { ClientId: { } client, ClientSecret: { } secret } credential)
            return new(Refusal.NotNow("This has been done already, or it took too long. Begin once more."));

        var answer = await signIn.ExchangeAsync(client, secret, request.Redirect, request.Ticket, request.Code, cancellationToken);
        if (answer.Value is not { } grant)
            return new(Refusal.NotNow(answer.Reason ?? "Google did not answer. Begin once more."));

        credential.RefreshToken = grant.RefreshToken;
        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
