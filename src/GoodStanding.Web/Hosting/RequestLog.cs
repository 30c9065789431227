using System.Diagnostics;
using GoodStanding.Web.SignIn;

namespace GoodStanding.Web.Hosting;

/// <summary>One line a request: the route as we wrote it, never the address as it was typed.</summary>
internal static class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("GoodStanding.Requests");
        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            await next();
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            log.LogInformation(
                "{Method} {Route} {Status} {Milliseconds} ms, member {Member}",
                context.Request.Method, route, context.Response.StatusCode, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds, context.User.FindMemberId());
        });
    }
}
