using GoodStanding.App.Outbox;
using GoodStanding.Connectors.Mail;

namespace GoodStanding.App.Doctor;

/// <summary>Says what happens to mail: what is missing, and whether the mail server lets us in. No mail is sent for it.</summary>
public sealed class MailCheckup(PostOffice office, TimeProvider clock) : ICheckup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public string Part => "Mail";

    public async Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        if (office.Server is not { } server)
        {
            return new(
                Part,
                Health.Note,
                "No mail server is set, so none is sent.",
                $"Invitations and new passwords are shown once, to be handed over by you; what is new stands on the Today page. For weekly mails set {MailSettings.ServerVariable}; docs/operations/mail.md says how.");
        }

        var (session, problem) = await MailSession.OpenAsync(server, clock, Patience, cancellationToken);
        if (session is null)
            return new(Part, Health.Bad, problem!.Reason!, $"See to {MailSettings.ServerVariable}; what is to be sent waits for two days.");

        await session.DisposeAsync();
        return office.PublicUrl is null
            ? new(Part, Health.Bad, $"{server.Host} lets us in, but no public address is set: mails could not carry links, so none are sent.", $"Set {GoodStandingOptions.PublicUrlVariable} to the address that browsers use.")
            : new(Part, Health.Good, $"{server.Host} lets us in. Mails come from {server.From}, and their links begin with {office.PublicUrl.AbsoluteUri.TrimEnd('/')}.", null);
    }
}
