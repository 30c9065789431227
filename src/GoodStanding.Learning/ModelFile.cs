using System.Reflection;

namespace GoodStanding.Learning;

/// <summary>A file of data/models that an assembly carries.</summary>
public static class ModelFile
{
    /// <summary>Opens it.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry it.</exception>
    public static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream($"models/{name}") ?? throw new InvalidOperationException($"data/models/{name} is not there.");

    /// <summary>Reads all of it.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not carry it.</exception>
    public static byte[] Bytes(Assembly assembly, string name)
    {
        using var file = Open(assembly, name);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
