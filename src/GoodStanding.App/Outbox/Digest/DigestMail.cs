namespace GoodStanding.App.Outbox.Digest;

/// <summary>Writes the week as a mail: text, and the same as HTML.</summary>
internal static class DigestMail
{
    private const string Closing = "This mail holds counts and links, and nothing that anybody wrote. Change its day or turn it off:";

    public static MailBody Write(DigestFacts facts, PostOffice office) => new(DigestWords.Subject(facts), Text(facts, office), Html(facts, office));

    private static string Text(DigestFacts facts, PostOffice office)
    {
        var (act, path) = Act(facts);
        return string.Join('\n',
        [
            DigestWords.Headline(facts),
            "",
            .. DigestWords.Kinds(facts).Select(kind => $"- {kind}"),
            .. DigestWords.Kinds(facts).Any() ? [""] : Array.Empty<string>(),
            $"{act}:",
            office.LinkTo(path).AbsoluteUri,
            .. Part("Also", DigestWords.Besides(facts).SelectMany(each => new[] { $"- {each.Words}", $"  {office.LinkTo(each.Path)}" })),
            .. Part("Sources", DigestWords.Sources(facts).Select(each => $"- {each}").Concat(HasSources(facts) ? [$"  {office.LinkTo("/rounds/sources")}"] : [])),
            .. Part("Ratings", facts.Ratings.Select(each => $"- {each.Site}: {DigestWords.Rating(each)}")),
            "",
            "--",
            Closing,
            office.LinkTo("/notices").AbsoluteUri,
            "",
        ]);
    }

    private static string Html(DigestFacts facts, PostOffice office)
    {
        var mail = new MailHtml(DigestWords.Headline(facts));
        mail.List(DigestWords.Kinds(facts), isFirstStrong: facts.Urgent > 0);
        var (act, path) = Act(facts);
        mail.Button(act, office.LinkTo(path));
        if (DigestWords.Besides(facts).ToList() is { Count: > 0 } besides)
            mail.Head("Also").Links(besides.Select(each => (each.Words, office.LinkTo(each.Path))));
        if (HasSources(facts))
            mail.Head("Sources").List(DigestWords.Sources(facts)).Links([("See the sources", office.LinkTo("/rounds/sources"))]);
        if (facts.Ratings.Count > 0)
            mail.Head("Ratings").Table(facts.Ratings.Select(each => (each.Site, DigestWords.Rating(each))));
        return mail.Close(Closing, "Your notices", office.LinkTo("/notices"));
    }

    private static (string Words, string Path) Act(DigestFacts facts) => facts switch
    {
        { HasListings: false } => ("Add a source", "/rounds/sources"),
        { Waiting: 0 } => ("See your rounds", "/rounds"),
        _ => ("Start the round", "/rounds"),
    };

    private static bool HasSources(DigestFacts facts) => facts.Broken.Count + facts.Late.Count > 0;

    private static IEnumerable<string> Part(string head, IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } all ? ["", head, .. all] : [];
}
