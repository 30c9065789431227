using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using GoodStanding.Allegations.Routing;
using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Rounds;

/// <summary>Words what is told to a site under one of its grounds: only what the review itself says, from data/flag-texts.json.</summary>
public static partial class FlagText
{
    private const int LongestQuote = 120;
    private const int FewestWords = 3;

    private static readonly FrozenDictionary<RemovalGround, (string Quoted, string Plain)> Texts = Read();

    /// <summary>A first wording; what stands in square brackets is to be filled in.</summary>
    public static string Of(RemovalGround ground, TriageReport triage, string words)
    {
        var (quoted, plain) = Texts[ground];
        return QuoteFor(ground, triage, words) is { } quote ? quoted.Replace("{quote}", $"\"{quote}\"", StringComparison.Ordinal) : plain;
    }

    /// <summary>The words with blanks for every passage in quotation marks that stands in the review: those are the writer's, are public, and are not what a practice tells. Spans stay as they are.</summary>
    /// <remarks>A quote of one or two words stays: a sentence of ours could be put together from such.</remarks>
    public static string WithoutQuotes(string words, string review) => Quotation().Replace(words, quoted =>
        IsPassageOf(review, quoted.Groups[1].Value.TrimEnd('…')) ? new string(' ', quoted.Length) : quoted.Value);

    /// <summary>Whether something in square brackets is still to be filled in.</summary>
    public static bool HasGaps(string words) => words.Contains('[', StringComparison.Ordinal) && words.Contains(']', StringComparison.Ordinal);

    private static bool IsPassageOf(string review, string quote) =>
        quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords && review.ReplaceLineEndings(" ").Contains(quote, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("[\"“]([^\"“”]+)[\"”]", RegexOptions.None, 250)]
    private static partial Regex Quotation();

    // The first words that are marked for something this ground is about; those marked for something else would mislead.
    private static string? QuoteFor(RemovalGround ground, TriageReport triage, string words)
    {
        var meant = triage.Allegations.FirstOrDefault(allegation => allegation.Span.Length > 0 && allegation.Span.End <= words.Length && Grounds.AreOpenTo(allegation.Type, ground));
        return meant is null ? null : Excerpt.Of(meant.Span.Of(words).Trim().ReplaceLineEndings(" "), LongestQuote);
    }

    private static FrozenDictionary<RemovalGround, (string Quoted, string Plain)> Read()
    {
        using var file = typeof(FlagText).Assembly.GetManifestResourceStream("flag-texts.json")!;
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty("texts").EnumerateArray().ToFrozenDictionary(
            text => WireName<RemovalGround>.Parse(text.GetProperty("ground").GetString()),
            text => (text.GetProperty("quoted").GetString()!, text.GetProperty("plain").GetString()!));
    }
}
