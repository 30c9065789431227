using GoodStanding.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GoodStanding.Web.Hosting;

/// <summary>Ready means that the database is up to date and answers.</summary>
internal sealed class DatabaseHealth(Opening opening, IServiceScopeFactory scopes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!opening.IsOver)
            return HealthCheckResult.Unhealthy("Starting.");

        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GoodStandingDb>().Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}
