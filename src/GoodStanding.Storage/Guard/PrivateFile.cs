namespace GoodStanding.Storage.Guard;

/// <summary>Makes folders and files that only their owner can open, from the first moment on.</summary>
public static class PrivateFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes an empty file, 0600, in place of any file of that name.</summary>
    public static FileStream Create(string path)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Owner;

        return new FileStream(path, options);
    }

    /// <summary>Makes a folder, 0700, unless it is there; one of ours that is open to others is closed.</summary>
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
