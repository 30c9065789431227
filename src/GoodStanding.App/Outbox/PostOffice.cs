using GoodStanding.Connectors.Mail;
using GoodStanding.Storage;

namespace GoodStanding.App.Outbox;

/// <summary>What this installation sends with: a mail server, and the address with which links begin.</summary>
/// <remarks>Links come from the operator's setting alone. A host that a request named could lead the reader of a mail elsewhere.</remarks>
public sealed record PostOffice(MailServer? Server, Uri? PublicUrl)
{
    /// <summary>Why no mail is sent; null when it is.</summary>
    public string? Missing => (Server, PublicUrl) switch
    {
        (null, _) => $"No mail server is set, so no mail is sent. Whoever runs this installation sets {MailSettings.ServerVariable}.",
        (_, null) => $"No public address is set, so mails could not carry links and none are sent. Whoever runs this installation sets {GoodStandingOptions.PublicUrlVariable}.",
        _ => null,
    };

    /// <summary>Why no webhook is told; null when it is.</summary>
    public string? MissingForWebhooks =>
        PublicUrl is null ? $"No public address is set, so messages could not carry links and none are sent. Whoever runs this installation sets {GoodStandingOptions.PublicUrlVariable}." : null;

    internal Refusal? Refusal => Missing is { } sentence ? Storage.Refusal.NotNow(sentence) : null;

    /// <summary>A link to a page: "/rounds".</summary>
    public Uri LinkTo(string path) => new(PublicUrl ?? throw new InvalidOperationException("There is no public address."), path);
}
