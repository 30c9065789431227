using System.CommandLine;
using GoodStanding.Allegations;
using GoodStanding.App.Check;
using GoodStanding.Screening;
using GoodStanding.Screening.Deep;

namespace GoodStanding.Cli;

/// <summary><c>--depth</c>: whether texts that rules and word lists leave open are read for their meaning too.</summary>
internal static class DepthOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--depth")
        {
            Description = "How deep to look: fast reads by rules and word lists alone; deep also reads for the meaning what they leave open.",
            DefaultValueFactory = _ => "deep",
        };
        option.AcceptOnlyFromAmong("fast", "deep");
        return option;
    }

    /// <summary>Whether the fast stage alone is wanted.</summary>
    public static bool IsFast(string? depth) => depth == "fast";

    /// <summary>The screener of that depth. Where the deep stage is not there, one sentence to standard error says so at the first text that needed it.</summary>
    public static Screener ScreenerOf(string? depth) => IsFast(depth) ? Screener.Fast : Deep();

    /// <summary>Who triages reviews to that depth.</summary>
    public static Triage TriageOf(string? depth) => IsFast(depth) ? Triage.Fast : new(new TriageDepth(EncoderFile.Open, Console.Error.WriteLine));

    /// <summary>The screener that reads for the meaning too.</summary>
    public static Screener Deep() => new(new DeepStage(EncoderFile.Open, Console.Error.WriteLine));
}
