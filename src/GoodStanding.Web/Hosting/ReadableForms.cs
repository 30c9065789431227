using GoodStanding.Web.Pages.Rounds;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace GoodStanding.Web.Hosting;

/// <summary>Says of a form that is too long, or that holds what is no text, such as a NUL character, that it cannot be read; else it would pass for one that has gone stale.</summary>
internal static class ReadableForms
{
    private static readonly FormOptions InMemory = new() { MemoryBufferThreshold = (int)HeldFiles.MostBytes, MultipartBodyLengthLimit = HeldFiles.MostBytes };

    public static void UseReadableForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (await ProblemOfAsync(context.Request) is { } status)
            context.Response.StatusCode = status;
        else
            await next();
    });

    private static async Task<int?> ProblemOfAsync(HttpRequest request)
    {
        // The error page is asked for with the same form in hand.
        var features = request.HttpContext.Features;
        var isErrorPage = features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null;
        if (isErrorPage || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return null;

        try
        {
            if (request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<InMemoryFilesAttribute>() is null)
                await request.ReadFormAsync(request.HttpContext.RequestAborted);
            else
                await request.ReadFormAsync(InMemory, request.HttpContext.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException problem)
        {
            return problem.StatusCode;
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            return StatusCodes.Status422UnprocessableEntity;
        }
    }
}
