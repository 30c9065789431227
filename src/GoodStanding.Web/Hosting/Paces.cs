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
        limiter.AddPolicy(SignIn, context => PerPeer(context, atOnce: 30, TimeSpan.FromSeconds(2)));
        // Typing asks six times a second at most, so this holds nobody up but a program in a loop.
        limiter.AddPolicy(Check, context => PerPeer(context, atOnce: 600, TimeSpan.FromMilliseconds(20)));
        limiter.AddPolicy(ApiSetup.Limit, context => PerPeer(context, atOnce: 120, TimeSpan.FromMilliseconds(50)));
    }

    private static RateLimitPartition<string> PerPeer(HttpContext context, int atOnce, TimeSpan each)
    {
        var step = each < TimeSpan.FromSeconds(1) ? (int)(TimeSpan.FromSeconds(1) / each) : 1;
        return RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { TokenLimit = atOnce, TokensPerPeriod = step, ReplenishmentPeriod = each * step });
    }
}
