using GoodStanding.Encoders;
using GoodStanding.Screening.Deep;

namespace GoodStanding.Screening.Tests.Deep;

/// <summary>The deep stage on the weights that the build has laid beside the tests.</summary>
internal static class TestStage
{
    public static byte[] Weights { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "encoder.weights"));

    public static DeepStage Ready { get; } = new(() => EncoderState.Read(Weights));

    public static Screener Screener { get; } = new(Ready);
}
