using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GoodStanding.Web.Api;

/// <summary>The interface for programs, and its description.</summary>
internal static class ApiSetup
{
    public const string Limit = "api";

    public static void AddApi(this IServiceCollection services) => services.AddOpenApi("v1", document =>
        document.AddDocumentTransformer((description, _, _) =>
        {
            description.Info.Title = "GoodStanding";
            description.Info.Description = "Screens what a medical professional means to publish. Send a token as \"Authorization: Bearer gs_check_…\"; it can check and nothing else.";
            description.Servers?.Clear();
            return Task.CompletedTask;
        }));

    public static void MapApi(this WebApplication app)
    {
        app.MapPost("/api/v1/check", CheckApi.AnswerAsync)
            .RequireAuthorization(Doors.Program)
            .RequireRateLimiting(Limit)
            .WithName("check")
            .WithSummary("Screens one text, or many as JSON Lines")
            .WithDescription("With Content-Type application/json: one object in, one out. With application/jsonl: one object a line in, one a line out, in the same order; a line that cannot be read yields {\"line\": N, \"error\": \"…\"}. Nothing is stored. \"depth\": \"fast\" asks for rules and word lists alone; by default what they leave open is read for its meaning too.")
            .AddOpenApiOperationTransformer(DescribeBodyAsync)
            .Produces<CheckAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapOpenApi("/openapi/{documentName}.json").RequireAuthorization(Doors.Checker);
    }

    // Described here rather than by Accepts, which would answer other types before the token is looked at.
    private static async Task DescribeBodyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var body = await context.GetOrCreateSchemaAsync(typeof(CheckBody), null, cancellationToken);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = body }, [CheckApi.Lines] = new() { Schema = body } },
        };
    }
}
