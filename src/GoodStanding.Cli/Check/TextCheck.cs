using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening;
using GoodStanding.Screening.Wire;

namespace GoodStanding.Cli.Check;

/// <summary>Answers one text: a report for people, or JSON.</summary>
internal static class TextCheck
{
    public static void Run(string text, Screener screener, ScreeningContext context, bool asJson)
    {
        var report = screener.Screen(text, context);
        if (!asJson)
        {
            ReportPrinter.Print(text, report);
            return;
        }

        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, WireFormat.Indented);
        ReportWriter.WriteAnswer(json, null, text, report);
        json.Flush();
        output.Write("\n"u8);
    }
}
