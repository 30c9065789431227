using System.Globalization;
using System.Threading.RateLimiting;
using GoodStanding.Web.Api;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Hosting;

/// <summary>How often one address may knock at a door. The real peer counts, or what a named proxy says of it.</summary>
internal static class Paces
{
    public const string SignIn = "sign-in";
    public const string Check = "check";

    public static void Configure(RateLimiterOptions limiter)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = SayWhenAsync;
        limiter.AddPolicy(SignIn, context => PerPeer(context, atOnce: 30, TimeSpan.FromSeconds(2)));
        // Typing asks six times a second at most, and a whole clinic may stand behind one address; this holds nobody up but a program in a loop.
        limiter.AddPolicy(Check, context => PerPeer(context, atOnce: 3_000, TimeSpan.FromMilliseconds(2)));
        limiter.AddPolicy(ApiSetup.Limit, context => PerPeer(context, atOnce: 1_200, TimeSpan.FromMilliseconds(5)));
    }

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : TimeSpan.Zero;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    private static RateLimitPartition<string> PerPeer(HttpContext context, int atOnce, TimeSpan each)
    {
        var step = each < TimeSpan.FromSeconds(1) ? (int)(TimeSpan.FromSeconds(1) / each) : 1;
        return RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { TokenLimit = atOnce, TokensPerPeriod = step, ReplenishmentPeriod = each * step });
    }
}
