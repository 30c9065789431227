using System.Globalization;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What the choosers above the list hold. Words are sent in the body of a form, never in an address: they may name somebody.</summary>
public sealed class ReviewFilterForm
{
    private const string DayFormat = "yyyy-MM-dd";

    // Before there were review sites, and later than anybody looks ahead.
    private static readonly (int First, int Last) Years = (1990, 2100);

    /// <summary>The periods that one click chooses, as an address calls them.</summary>
    public static IReadOnlyList<(string Name, string Word)> Spans { get; } = [("week", "This week"), ("30-days", "30 days"), ("year", "This year")];

    public string? Words { get; set; }

    public HandlingState? Handling { get; set; }

    public string? Site { get; set; }

    public Guid? For { get; set; }

    /// <summary>One of <see cref="NameOf"/>; whatever else is none.</summary>
    public string? Kind { get; set; }

    public int? Stars { get; set; }

    public bool Urgent { get; set; }

    /// <summary>A day as a date box writes it.</summary>
    public string? From { get; set; }

    /// <summary>A day as a date box writes it.</summary>
    public string? To { get; set; }

    /// <summary>One of <see cref="Spans"/>. Days that are given go before it.</summary>
    public string? Span { get; set; }

    /// <summary>A span chosen by a button; it takes the place of whatever period was there.</summary>
    public string? Quick { get; set; }

    public ReviewClass? Class => Enum.GetValues<ReviewClass>().Cast<ReviewClass?>().FirstOrDefault(each => NameOf(each!.Value).Equals(Kind, StringComparison.OrdinalIgnoreCase));

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    public bool HasDays => !string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(To);

    /// <summary>The span that holds; null when days are given, or none is known.</summary>
    public string? SpanInUse => HasDays ? null : Spans.FirstOrDefault(each => each.Name == Span).Name;

    /// <summary>Whether anything besides the state and the span narrows the list.</summary>
    public bool IsNarrow => HasWords || Site is not null || For is not null || Class is not null || Stars is not null || Urgent || HasDays;

    /// <summary>What is wrong with the days, or null.</summary>
    public string? Problem =>
        !IsDay(From) || !IsDay(To) ? $"Give days as they are in a calendar, from {Years.First} to {Years.Last}."
        : DayOf(From) > DayOf(To) ? "The first day is after the last. Swap them."
        : null;

    /// <summary>A kind as the page and its address call it: a disputed fact is never called by the bare word.</summary>
    public static string NameOf(ReviewClass kind) => kind == ReviewClass.False ? "Disputed" : kind.ToString();

    /// <summary>Takes the period of the button that was pressed.</summary>
    public void TakeQuick()
    {
        if (Quick is not null)
            (From, To, Span, Quick) = (null, null, Quick, null);
    }

    internal ReviewFilter ToFilter(TimeZoneInfo zone, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        ReviewDays? days = SpanInUse switch
        {
            "week" => new(today.AddDays(-(((int)today.DayOfWeek + 6) % 7)), null, zone),
            "30-days" => new(today.AddDays(-29), null, zone),
            "year" => new(new(today.Year, 1, 1), null, zone),
            _ when HasDays && Problem is null => new(DayOf(From), DayOf(To), zone),
            _ => null,
        };
        return new(Site, For, Class, Handling, Stars, Urgent, Days: days);
    }

    /// <summary>The address of a page of the list without words.</summary>
    public string PathAfter(string? after) => PathOf(Handling, SpanInUse, HasDays, after);

    /// <summary>The same list in another state.</summary>
    public string PathIn(HandlingState? handling) => PathOf(handling, SpanInUse, HasDays, null);

    /// <summary>The same list of another span; null is all time.</summary>
    public string PathOf(string? span) => PathOf(Handling, span, hasDays: false, null);

    private string PathOf(HandlingState? handling, string? span, bool hasDays, string? after)
    {
        (string Name, string? Value)[] all =
        [
            ("Handling", handling?.ToString()), ("Site", Site), ("For", For?.ToString()), ("Kind", Class is { } kind ? NameOf(kind) : null), ("Stars", Stars?.ToString(CultureInfo.InvariantCulture)), ("Urgent", Urgent ? "true" : null),
            ("From", hasDays ? From : null), ("To", hasDays ? To : null), ("Span", span), ("after", after),
        ];
        var query = string.Join('&', all.Where(each => !string.IsNullOrEmpty(each.Value)).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value!)}"));
        return query.Length == 0 ? "/rounds/reviews" : $"/rounds/reviews?{query}";
    }

    private static bool IsDay(string? text) => string.IsNullOrWhiteSpace(text) || DayOf(text) is not null;

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= Years.First && day.Year <= Years.Last ? day : null;
}
