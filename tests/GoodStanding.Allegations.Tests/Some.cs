using GoodStanding.Encoders;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Tests;

/// <summary>Reviews, and triage on the weights that the build has laid beside the tests.</summary>
internal static class Some
{
    private static readonly byte[] Weights = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "encoder.weights"));

    public static Triage Triage { get; } = new(new TriageDepth(() => EncoderState.Read(Weights)));

    public static Review Review(string words, decimal? stars = null, string site = "google") =>
        new(site, "listing", "1", null, stars is { } given ? new Rating(given) : null, words, null);
}
