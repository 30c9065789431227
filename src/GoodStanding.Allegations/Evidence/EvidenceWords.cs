using System.Globalization;
using GoodStanding.Allegations.Evidence.Copies;
using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Allegations.Evidence.Waves;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence;

/// <summary>Tells what the comparisons found in one sentence each.</summary>
public static class EvidenceWords
{
    /// <summary>Two reviews with the same words, told to whoever reads the later one.</summary>
    public static EvidenceNote Of(SameText same) => Of(same, same.Later);

    /// <summary>Two reviews with the same words, told to whoever reads one of them. Of the earlier one it shows nothing but that it was repeated.</summary>
    public static EvidenceNote Of(SameText same, Review read)
    {
        var isLater = ReferenceEquals(read, same.Later);
        var other = isLater ? same.Earlier : same.Later;
        var share = (int)Math.Floor(100 * same.Jaccard);
        var when = other.DatePublished is { } date ? $" of {Day(date)}" : "";
        var where = $"a {(isLater ? "" : "later ")}review{when} on {SiteName(other.Site)}";
        var sentence = same.Type switch
        {
            AllegationType.DuplicateSameSite => Invariant($"The same words stand in {where} for the same listing ({share} % alike)."),
            AllegationType.CrossPost => Invariant($"The same words stand in {where} ({share} % alike): one complaint, counted once."),
            _ => Invariant($"The same words stand under another name in {where} ({share} % alike)."),
        };
        return new(EvidenceKind.SameText, isLater ? same.Type : null, same.Type == AllegationType.CrossPost || !isLater ? EvidenceStrength.Weak : EvidenceStrength.Strong, sentence);
    }

    /// <summary>A wave, told to whoever reads one of its reviews.</summary>
    public static EvidenceNote Of(Wave wave)
    {
        var stars = wave.Type == AllegationType.Burst ? "1 or 2 stars" : "5 stars";
        var sentence = Invariant($"From {Day(wave.Start)} to {Day(wave.End)}, {wave.Count} reviews arrived where {wave.Expected:0.0#} were to be expected (p {Shown(wave.P)}); {wave.OneSided} of them with {stars}.");
        return new(EvidenceKind.Wave, wave.Type, EvidenceStrength.Strong, sentence);
    }

    /// <summary>What the visits say: one of four words and the days that were looked at, nothing else.</summary>
    /// <remarks>Only "none" speaks for something, and weakly: people write under other names, and for others.</remarks>
    public static EvidenceNote Of(VisitAnswer answer)
    {
        var word = answer.Match switch
        {
            VisitMatch.Match => "match",
            VisitMatch.Possible => "possible",
            VisitMatch.None => "none",
            _ => "not matchable",
        };
        var sentence = answer.Window is { } window ? $"Visits: {word} ({Day(window.From)} to {Day(window.To)})." : $"Visits: {word}.";
        return new(EvidenceKind.Visits, answer.Match == VisitMatch.None ? AllegationType.NotPatient : null, EvidenceStrength.Weak, sentence);
    }

    /// <summary>A day as all sentences of evidence write it: "2 May 2026".</summary>
    internal static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset time) => Day(DateOnly.FromDateTime(time.UtcDateTime));

    private static string SiteName(string site) => ReviewSites.Find(site)?.ShortName ?? site;

    private static string Shown(double p) => p < 0.0001 ? "< 0.0001" : string.Create(CultureInfo.InvariantCulture, $"= {p:0.0000}");

    private static string Invariant(FormattableString sentence) => FormattableString.Invariant(sentence);
}
