using GoodStanding.Model;
using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Pages.Check;

/// <summary>What of a report a page shows: a card for each finding, once for all places that say the same, and no more cards and marks than a person reads.</summary>
/// <param name="Cards">The cards, in the order of the text.</param>
/// <param name="Marks">What is marked in the words, in the order of the text.</param>
/// <param name="CardsLeftOut">How many cards there would have been besides.</param>
/// <param name="MarksLeftOut">How many places are found and not marked.</param>
public sealed record ShownFindings(IReadOnlyList<FindingCard> Cards, IReadOnlyList<ShownFindings.Mark> Marks, int CardsLeftOut, int MarksLeftOut)
{
    public const int MostCards = 40;
    public const int MostMarks = 300;

    /// <summary>A marked place; <paramref name="Card"/> is the index of the card that speaks of it.</summary>
    public sealed record Mark(Finding Finding, int Card);

    /// <summary>What is not shown, in a sentence; null when everything is.</summary>
    public string? LeftOut => (CardsLeftOut, MarksLeftOut) switch
    {
        (0, 0) => null,
        (0, _) => $"{MarksLeftOut:N0} more places are found and not marked here. Change the first ones and the others appear.",
        _ => $"Shown is what weighs most; {CardsLeftOut:N0} more findings and {MarksLeftOut:N0} more marks are not shown. Change the first ones and the others appear, or check the text in parts.",
    };

    /// <summary>How many places a reader sees marked; one that lies within a worse one is not to be seen.</summary>
    public int PlacesIn(string text) => MarkedText.Cut(text, [.. Marks.Select(mark => mark.Finding)]).Where(piece => piece.Finding is not null).DistinctBy(piece => piece.Finding).Count();

    /// <summary>Makes a card of all findings that point at the same words, and of all places that say the same; the worst leads and is shown first of all.</summary>
    /// <param name="findings">The findings, in the order of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="lifted">Findings that were marked as not so: their card stays, their mark goes.</param>
    /// <param name="isMember">Whether the reader may say "not so" on the card itself.</param>
    /// <param name="isInDraft">Whether they stand on a draft's own page.</param>
    public static ShownFindings Of(IReadOnlyList<Finding> findings, string text, IReadOnlyCollection<Finding>? lifted = null, bool isMember = false, bool isInDraft = false)
    {
        var gone = lifted is { Count: > 0 } ? lifted.ToHashSet() : [];
        var alike = findings.Select((finding, index) => (Index: index, Finding: finding))
            .GroupBy(each => WordsIn(each.Finding.Span, text).Of(text))
            .Select(same => new Alike([.. same.DistinctBy(each => each.Finding.Rule.Id).OrderByDescending(each => each.Finding.Severity)], PlacesOf(same.Select(each => each.Finding), gone, text), same.Select(each => WordsIn(each.Finding.Span, text)).Distinct().Count()))
            .ToList();
        var shown = alike.OrderByDescending(each => each.Said[0].Finding.Severity).Take(MostCards).OrderBy(each => each.Said.Min(said => said.Index)).ToList();
        var cards = shown.Select(each => new FindingCard(each.Said[0].Index, each.Said[0].Finding, text, each.Said[1..], each.Times - 1, isMember, isInDraft)).ToList();

        // Each card has a mark before any has two.
        var open = shown.Select(each => each.Open.Select(finding => new Mark(finding, each.Said[0].Index)).ToList()).ToList();
        var marks = open.SelectMany(places => places.Take(1)).Concat(open.SelectMany(places => places.Skip(1))).Take(MostMarks).OrderBy(mark => mark.Finding.Span.Start).ToList();
        return new(cards, marks, alike.Count - shown.Count, alike.Sum(each => each.Open.Count) - marks.Count);
    }

    // The worst of each place that is not lifted.
    private static List<Finding> PlacesOf(IEnumerable<Finding> findings, HashSet<Finding> gone, string text) =>
    [
        .. findings.Where(finding => !gone.Contains(finding)).GroupBy(finding => WordsIn(finding.Span, text))
            .Select(place => place.MaxBy(finding => finding.Severity)! with { Span = place.Key }),
    ];

    // A span that may be left out takes a blank with it; the words are what is seen.
    private static TextSpan WordsIn(TextSpan span, string text)
    {
        var words = text.AsSpan(span.Start, span.Length);
        var blanks = span.Length - words.TrimStart().Length;
        return blanks == span.Length ? span : new(span.Start + blanks, words.Trim().Length);
    }

    // Words that are found in one place or many: what is said of them, where that still stands, and how often the words are there.
    private sealed record Alike(List<(int Index, Finding Finding)> Said, List<Finding> Open, int Times);
}
