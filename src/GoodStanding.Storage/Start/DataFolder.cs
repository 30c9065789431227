using GoodStanding.Storage.Guard;

namespace GoodStanding.Storage.Start;

/// <summary>Where an installation keeps its database, its keys and its lock. Nobody else can open it.</summary>
public sealed class DataFolder
{
    /// <summary>The lock that a server holds while it runs.</summary>
    public const string ServeLock = "serve.lock";

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string DatabaseFile => File("goodstanding.db");

    public string KeyFile => File(KeyRing.FileName);

    /// <summary>Where the keys of cookies and forms lie, closed like words.</summary>
    public string FormKeys => File("form-keys");

    /// <summary>Opens the folder, or makes it, 0700.</summary>
    public static DataFolder Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        PrivateFile.MakeFolder(full);
        return new(full);
    }

    /// <summary>The folder of the user who runs the program, when none is named.</summary>
    public static string Default =>
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "goodstanding");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Takes the folder for this process until the result is disposed; null when another process has it.</summary>
    /// <remarks>The lock is the operating system's, so that a killed process leaves none behind.</remarks>
    public IDisposable? TryLock(string name = ServeLock)
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return new FileStream(File(name), options);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
