using Microsoft.AspNetCore.Diagnostics;

namespace GoodStanding.Web.Hosting;

/// <summary>Logs that something broke and where, but not the message, which may hold what a person typed.</summary>
internal sealed class QuietExceptions(ILogger<QuietExceptions> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        log.LogError("{Kind} at {Route}, trace {Trace}: {Frames}", exception.GetType().FullName, httpContext.GetEndpoint()?.DisplayName, httpContext.TraceIdentifier, exception.StackTrace);
        return ValueTask.FromResult(false);
    }
}
