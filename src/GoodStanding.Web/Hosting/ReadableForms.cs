using Microsoft.AspNetCore.Diagnostics;

namespace GoodStanding.Web.Hosting;

/// <summary>Says of a form that holds what is no text, such as a NUL character, that it cannot be read; else it would pass for one that has gone stale.</summary>
internal static class ReadableForms
{
    public static void UseReadableForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (await IsReadableAsync(context.Request))
            await next();
        else
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    });

    private static async Task<bool> IsReadableAsync(HttpRequest request)
    {
        // The error page is asked for with the same form in hand.
        var isErrorPage = request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isErrorPage || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return true;

        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return true;
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
