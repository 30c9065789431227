using System.CommandLine;
using GoodStanding.Model;
using GoodStanding.Screening.Wire;

namespace GoodStanding.Cli.Check;

/// <summary><c>goodstanding check</c>: screens a text, a file, standard input or JSON Lines.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Words = new("text")
    {
        Description = "The text, or with --file or --jsonl a file's path; \"-\" or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> File = new("--file", "-f") { Description = "Read the text from a file." };
    private static readonly Option<bool> Jsonl = new("--jsonl") { Description = "Read one JSON object a line and answer one a line." };
    private static readonly Option<bool> Json = new("--json") { Description = "Answer with one indented JSON object." };
    private static readonly Option<string> Depth = DepthOption.Create();
    private static readonly Option<string> Review = new("--review") { Description = "The review that a reply answers." };
    private static readonly Option<string> Place = new("--jurisdiction") { Description = "Whose law applies: US, UK, CA, AU, NZ, DE, IE …, or a state or province as US-CA.", DefaultValueFactory = _ => "US" };
    private static readonly Option<string> Kind = NameOption<PostContext>("--context", "What kind of text it is", "post");
    private static readonly Option<string> Profession = NameOption<Profession>("--profession", "What the author does", "physician");

    public static Command Create()
    {
        var command = new Command(
            "check",
            """
            Says whether a medical professional may publish a text, and why not.

              goodstanding check "Saw the mayor of Ashby today, poor man."
              goodstanding check --file draft.txt --profession nurse --jurisdiction UK
              goodstanding check --context reply-to-review --review "Waited two hours" "Sorry your visit ran late"
              goodstanding check --jsonl posts.jsonl > answers.jsonl
            """)
        {
            Words, File, Jsonl, Json, Kind, Profession, Place, Review, Depth,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (Jurisdiction.Parse(parsed.GetValue(Place)) is not { } jurisdiction)
            return Usage(Jurisdiction.Refuse(parsed.GetValue(Place)));

        var context = new ScreeningContext(
            WireName<PostContext>.Parse(parsed.GetValue(Kind)), WireName<Profession>.Parse(parsed.GetValue(Profession)), jurisdiction, parsed.GetValue(Review));

        var words = parsed.GetValue(Words) ?? [];
        if (parsed.GetValue(Jsonl))
        {
            var isFast = DepthOption.IsFast(parsed.GetValue(Depth));
            var screener = DepthOption.Deep();
            return await JsonLines.RunAsync(Source(words), (line, json) => Read(line, context, isFast).Answer(screener, json), cancellationToken);
        }

        var input = parsed.GetValue(File) || words.Length == 0 || words is ["-"]
            ? await TextInput.ReadAsync(Source(words), cancellationToken)
            : new TextInput(string.Join(' ', words), null);
        if (input.Problem is not null)
            return Usage(input.Problem);

        TextCheck.Run(input.Text, DepthOption.ScreenerOf(parsed.GetValue(Depth)), context, parsed.GetValue(Json));
        return ExitStatus.Good;
    }

    // What a line says of its own depth goes before what the command says of all.
    private static CheckRequest Read(ReadOnlySpan<byte> line, ScreeningContext defaults, bool isFast) =>
        CheckRequest.Parse(line, defaults) is var request && request.IsFast is null ? request with { IsFast = isFast } : request;

    private static string? Source(string[] words) => words.Length == 0 || words is ["-"] ? null : string.Join(' ', words);

    private static int Usage(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitStatus.WrongUsage;
    }

    private static Option<string> NameOption<T>(string name, string description, string fallback)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description + ".", DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong([.. WireName<T>.All]);
        return option;
    }
}
