using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How a listing's last reading went, in one word, and what to do. Failed, blocked, changed and empty are four different things.</summary>
/// <param name="Tint">The name of the colour in the style sheet.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Word">The word.</param>
/// <param name="Advice">What to do.</param>
internal sealed record SourceLook(string Tint, string Icon, string Word, string Advice)
{
    private static readonly TimeSpan Amber = TimeSpan.FromDays(14);
    private static readonly TimeSpan Red = TimeSpan.FromDays(28);

    public static SourceLook Of(Listing listing, DateTimeOffset now) => listing.SourceState switch
    {
        SourceState.Unread => new("note", "clock", "Not read yet", "Save the listing's page in your browser and hand the file over."),
        SourceState.Failed => new("stop", "alert-triangle", "Failed", "It could not be read. What is new there is not known. Save the page once more and hand it over."),
        SourceState.Blocked => new("stop", "hand-stop", "Blocked", "The site refused. Open the page in your own browser, save it and hand it over."),
        SourceState.Changed => new("reconsider", "world", "Changed", "The site gave a form that is not known here. Hand over an export or a table, or enter reviews by hand."),
        SourceState.Empty => new("reconsider", "help-circle", "Empty", "It was read, and there was no review in it. Look whether it is the right page."),
        _ when listing.SightedAt < now - Red => new("stop", "clock", "Old", "Nobody has looked for four weeks. Save the page and hand it over."),
        _ when listing.SightedAt < now - Amber => new("reconsider", "clock", "Getting old", "Nobody has looked for two weeks. Save the page and hand it over."),
        _ => new("clear", "circle-check", "Read", "Nothing to do."),
    };
}
