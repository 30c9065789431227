using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;

namespace GoodStanding.App.Doctor;

/// <summary>Is there room where the data lie?</summary>
public sealed class DiskCheckup(DataFolder folder) : ICheckup
{
    private const long Megabyte = 1 << 20;
    private const long Little = 500 * Megabyte; // Below this imports stop.
    private const long Comfortable = 2048 * Megabyte;

    public string Part => "Disk";

    public Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken)
    {
        var room = Judge(new DriveInfo(folder.Path).AvailableFreeSpace, folder.Path);
        return Task.FromResult<CheckupLine?>(room.Health == Health.Good && PrivateFile.IsOpenToOthers(folder.Path)
            ? new(Part, Health.Note, $"{room.Says} Others can look into this folder, though not into the files.", $"Run: chmod 700 '{folder.Path}'")
            : room);
    }

    internal static CheckupLine Judge(long free, string path)
    {
        var says = $"{free / Megabyte:N0} MB are free at {path}.";
        return free switch
        {
            < Little => new("Disk", Health.Bad, says, "Make room: under 500 MB nothing more is taken in."),
            < Comfortable => new("Disk", Health.Note, says, "Think of making room."),
            _ => new("Disk", Health.Good, says),
        };
    }
}
