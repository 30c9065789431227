using System.Runtime.CompilerServices;

namespace GoodStanding.Testing;

/// <summary>Where the repository lies, for tests that read its files.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Material beside the repository that only some machines have; null where it is missing.</summary>
    public static string? SharedPathOf(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", .. parts]);
        return Path.Exists(path) ? path : null;
    }

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
