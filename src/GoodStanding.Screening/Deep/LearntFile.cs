namespace GoodStanding.Screening.Deep;

/// <summary>The file of what was learnt on the encoder: its upper layers, retrained, and the heads on them (docs/models/deep.md).</summary>
internal static class LearntFile
{
    public static byte[] Bytes
    {
        get
        {
            using var file = Open("deep.bin");
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
    }

    public static Stream Open(string name) =>
        typeof(LearntFile).Assembly.GetManifestResourceStream($"models/{name}") ?? throw new InvalidOperationException($"data/models/{name} is not there.");
}
