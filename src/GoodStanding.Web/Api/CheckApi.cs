using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening;
using GoodStanding.Screening.Wire;
using GoodStanding.Storage;

namespace GoodStanding.Web.Api;

/// <summary>Answers POST /api/v1/check: one object, or JSON Lines in the order of the input. Stores nothing.</summary>
internal static class CheckApi
{
    public const string Lines = "application/jsonl";

    private const int MostBytes = 10 * 1024 * 1024;

    public static async Task AnswerAsync(HttpContext context, Screener screener)
    {
        var type = context.Request.ContentType ?? "";
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) && !IsLines(type))
            await AnswerOneAsync(context, screener);
        else if (IsLines(type))
            await AnswerLinesAsync(context, screener);
        else
            await Results.Problem("Send application/json or application/jsonl.", statusCode: StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
    }

    private static bool IsLines(string type) =>
        type.StartsWith(Lines, StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/x-ndjson", StringComparison.OrdinalIgnoreCase);

    private static async Task AnswerOneAsync(HttpContext context, Screener screener)
    {
        var body = await ReadAllAsync(context);
        try
        {
            var request = Read(body.Span);
            var answer = ReportWriter.AnswerLine(request.Id, request.Text, request.ScreenWith(screener));
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(answer, context.RequestAborted);
        }
        catch (FormatException exception)
        {
            await Results.Problem(exception.Message, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
        }
    }

    private static async Task AnswerLinesAsync(HttpContext context, Screener screener)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;

        context.Response.ContentType = Lines;
        var lines = context.Request.BodyReader;
        using var answers = new LineAnswers((line, json) => Read(line).Answer(screener, json), context.Response.BodyWriter);
        while (true)
        {
            var read = await lines.ReadAsync(context.RequestAborted);
            var rest = read.Buffer;
            while (answers.TryAnswer(ref rest, read.IsCompleted))
            {
                // Each call answers one line.
            }

            lines.AdvanceTo(rest.Start, rest.End);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
            if (read.IsCompleted)
                return;
        }
    }

    // The same limit as on the page, in the same words.
    private static CheckRequest Read(ReadOnlySpan<byte> json)
    {
        var request = CheckRequest.Parse(json, ScreeningContext.Default);
        return request.Text.Length > Limits.Words || request.Context.Review?.Length > Limits.Words ? throw new FormatException(WordLimits.TooLong) : request;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(HttpContext context)
    {
        using var all = new MemoryStream();
        await context.Request.Body.CopyToAsync(all, context.RequestAborted);
        return all.ToArray();
    }
}
