using System.Security.Claims;
using System.Text.Encodings.Web;
using GoodStanding.App.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace GoodStanding.Web.SignIn;

/// <summary>Lets a program in that shows a token. It can check and nothing else: the sign-in carries no member's rights.</summary>
internal sealed class BearerTokens(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, RecognizeApiToken recognize)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "token";
    public const string CheckerClaim = "checker";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var found = await recognize.RunAsync(new(header[Prefix.Length..].Trim()), Context.RequestAborted);
        if (found.MemberId is not { } memberId)
            return AuthenticateResult.Fail("The token opens nothing.");

        var identity = new ClaimsIdentity([new(CheckerClaim, memberId.ToString())], Name);
        return AuthenticateResult.Success(new(new(identity), Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        await Results.Problem("Send a token as: Authorization: Bearer gs_check_…", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }
}
