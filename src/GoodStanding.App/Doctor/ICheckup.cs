namespace GoodStanding.App.Doctor;

/// <summary>Looks at one part of the installation. It may throw: whoever asks writes that down as a bad line.</summary>
public interface ICheckup
{
    string Part { get; }

    /// <summary>Looks. Null when there is nothing to say.</summary>
    Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken);
}
