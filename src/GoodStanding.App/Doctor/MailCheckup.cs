namespace GoodStanding.App.Doctor;

/// <summary>Says what happens to mail.</summary>
public sealed class MailCheckup : ICheckup
{
    public string Part => "Mail";

    public Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken) =>
        Task.FromResult<CheckupLine?>(new(
            Part,
            Health.Note,
            "This version sends none.",
            "Invitations and new passwords are shown once, to be handed over by you; notices stand on the Today page."));
}
