namespace GoodStanding.Web.Hosting;

/// <summary>Says of an address that leads nowhere that it leads nowhere: signing in would not change that.</summary>
internal static class UnknownPlaces
{
    public static void UseUnknownPlaces(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not null)
            await next();
        else
            context.Response.StatusCode = StatusCodes.Status404NotFound;
    });
}
