using GoodStanding.App.Outbox.Digest;

namespace GoodStanding.App.Outbox;

/// <summary>Writes the mail that tells of reviews that cannot wait: how many, and where to see them.</summary>
internal static class AlertMail
{
    private const string Why = "It may be a threat, a danger to somebody, a demand or hate. Look at it today; what to do first stands beside it.";
    private const string Closing = "This mail holds a count and a link, and nothing that anybody wrote. Turn such mails off:";
    private const string Path = "/rounds/reviews?Urgent=true&Handling=New";

    public static string Headline(int count) => count == 1 ? "A review cannot wait" : $"{count} reviews cannot wait";

    public static MailBody Write(int count, PostOffice office) => new(
        Headline(count),
        $"{Headline(count)}\n\n{Why}\n\n{office.LinkTo(Path)}\n\n--\n{Closing}\n{office.LinkTo("/notices")}\n",
        new MailHtml(Headline(count)).Paragraph(Why).Button("See it now", office.LinkTo(Path)).Close(Closing, "Your notices", office.LinkTo("/notices")));

    public static Uri LinkOf(PostOffice office) => office.LinkTo(Path);
}
