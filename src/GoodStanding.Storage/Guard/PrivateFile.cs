namespace GoodStanding.Storage.Guard;

/// <summary>Makes folders and files that only their owner can open, from the first moment on.</summary>
public static class PrivateFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Makes an empty file, 0600, in place of any file of that name.</summary>
    public static FileStream Create(string path)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Owner;

        return new FileStream(path, options);
    }

    /// <summary>Takes from others whatever rights they have to a file of ours.</summary>
    public static void Close(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != Owner)
            File.SetUnixFileMode(path, Owner);
    }

    /// <summary>Says whether others can read or write a file or a folder.</summary>
    public static bool IsOpenToOthers(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0;

    /// <summary>Makes a folder, 0700. One that is there is left as it is: it may hold other things; the doctor says when it is open.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        const UnixFileMode Private = Owner | UnixFileMode.UserExecute;
        Directory.CreateDirectory(path, Private);
    }
}
