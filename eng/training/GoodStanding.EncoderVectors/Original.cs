using GoodStanding.Encoders;
using Microsoft.ML.OnnxRuntime;

namespace GoodStanding.EncoderVectors;

/// <summary>What the original says of the pieces of a text: the vector of length 1, and the state of the last piece, brought to length 1.</summary>
internal sealed record Answer(float[] Vector, float[] LastState);

/// <summary>The package's own graph, run by ONNX Runtime; the mean over all its rows is taken here, as the model's authors do.</summary>
internal sealed class Original(byte[] model) : IDisposable
{
    private const int Width = SentenceEncoder.Width;
    private const long Begin = 101;
    private const long End = 102;

    private readonly InferenceSession _session = new(model);
    private readonly RunOptions _options = new();

    public Answer Read(ReadOnlySpan<int> pieces)
    {
        long[] ids = [Begin, .. pieces.ToArray(), End];
        var ones = ids.Select(_ => 1L).ToArray();
        using var idsIn = Row(ids);
        using var mask = Row(ones);
        using var types = Row(new long[ids.Length]);
        using var outputs = _session.Run(_options, new Dictionary<string, OrtValue> { ["input_ids"] = idsIn, ["attention_mask"] = mask, ["token_type_ids"] = types }, [_session.OutputNames[0]]);

        var rows = outputs[0].GetTensorDataAsSpan<float>();
        var vector = new float[Width];
        for (var row = 0; row < ids.Length; row++)
        {
            for (var at = 0; at < Width; at++)
                vector[at] += rows[row * Width + at];
        }

        return new(Normal(vector), Normal(rows.Slice((ids.Length - 2) * Width, Width).ToArray()));
    }

    public void Dispose()
    {
        _session.Dispose();
        _options.Dispose();
    }

    private static OrtValue Row(long[] numbers) => OrtValue.CreateTensorValueFromMemory(numbers, [1, numbers.Length]);

    private static float[] Normal(float[] numbers)
    {
        var length = Math.Sqrt(numbers.Sum(number => (double)number * number));
        return [.. numbers.Select(number => (float)(number / length))];
    }
}
