using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How a source's last reading went, in one word, and what to do. Failed, blocked, changed and empty are four different things.</summary>
/// <param name="Tint">The name of the colour in the style sheet.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Word">The word.</param>
/// <param name="Advice">What to do.</param>
internal sealed record SourceLook(string Tint, string Icon, string Word, string Advice)
{
    private const int MostNames = 3;

    private static readonly TimeSpan Amber = TimeSpan.FromDays(14);
    private static readonly TimeSpan Red = TimeSpan.FromDays(28);

    /// <summary>A listing; connected says how it goes with one that is asked by the clock.</summary>
    public static SourceLook Of(Listing listing, DateTimeOffset now, ListConnections.Line? connected = null) => listing.SourceState switch
    {
        SourceState.Unread when connected is not null => new("note", "clock", "Not read yet", "It is read within the next minutes."),
        SourceState.Unread => new("note", "clock", "Not read yet", "Save the listing's page in your browser and hand the file over."),
        var state when state.IsBroken() && connected?.Reason is { } reason => Of(state, reason),
        SourceState.Failed => new("stop", "alert-triangle", "Failed", "It could not be read. What is new there is not known. Save the page once more and hand it over."),
        SourceState.Blocked => new("stop", "hand-stop", "Blocked", "The site refused. Open the page in your own browser, save it and hand it over."),
        SourceState.Changed => new("reconsider", "world", "Changed", "The site gave a form that is not known here. Hand over an export or a table, or enter reviews by hand."),
        SourceState.Empty => new("reconsider", "help-circle", "Empty", "It was read, and there was no review in it. Look whether it is the right page."),
        _ when listing.SightedAt < now - Red => new("stop", "clock", "Old", "Nobody has looked for four weeks. Save the page and hand it over."),
        _ when listing.SightedAt < now - Amber => new("reconsider", "clock", "Getting old", "Nobody has looked for two weeks. Save the page and hand it over."),
        _ => new("clear", "circle-check", "Read", "Nothing to do."),
    };

    public static SourceLook Of(Feed feed) => Of(feed.State, feed.Reason);

    /// <summary>Which sources broke, for a sentence: "Dr Ash on Yelp (blocked) and 2 more".</summary>
    public static string NamesOf(LookAtRounds.Shown rounds)
    {
        var names = rounds.Broken.Select(listing => $"{listing.Professional.Name} on {ReviewLook.Site(listing.SiteId)} ({WordIn(listing.SourceState)})")
            .Concat(rounds.BrokenFeeds.Select(feed => $"{feed.Title} ({WordIn(feed.State)})"))
            .ToList();
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");
    }

    private static string WordIn(SourceState state) => state switch
    {
        SourceState.Blocked => "blocked",
        SourceState.Changed => "changed",
        _ => "failed",
    };

    private static SourceLook Of(SourceState state, string? reason) => state switch
    {
        SourceState.Unread => new("note", "clock", "Not read yet", "It is read within the next minutes."),
        SourceState.Failed => new("stop", "alert-triangle", "Failed", $"{reason ?? "It could not be reached."} It is asked again by itself; until then nobody knows what is new there."),
        SourceState.Blocked => new("stop", "hand-stop", "Blocked", reason ?? "It refused. What is new there is not known."),
        SourceState.Changed => new("reconsider", "world", "Changed", reason ?? "It gave a form that is not known here."),
        SourceState.Empty => new("reconsider", "help-circle", "Empty", "It was read, and there was nothing in it. Look whether it is the right one."),
        _ => new("clear", "circle-check", "Read", "Nothing to do."),
    };
}
