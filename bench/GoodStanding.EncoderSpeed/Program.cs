using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using GoodStanding.Encoders;
using GoodStanding.Encoders.Network;
using GoodStanding.Encoders.Weights;

var file = File.ReadAllBytes(args.Length > 0 ? args[0] : "artifacts/encoder/encoder.weights");
var weights = WeightsFile.Open(file, out var problem) ?? throw new InvalidOperationException(problem);
var transformer = new Transformer(weights);
var scratch = new Scratch();
var expected = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes("artifacts/encoder/expected.f32")).ToArray();
var lines = File.ReadAllLines("tests/GoodStanding.Encoding.Tests/expected.jsonl");
double most = 0, sumsq = 0, cosmin = 1; double mostState = 0, stateMag = 0;
for (var i = 0; i < lines.Length; i++)
{
    using var d = JsonDocument.Parse(lines[i]);
    var ids = d.RootElement.GetProperty("pieces").EnumerateArray().Select(x => x.GetInt32()).Take(128).ToArray();
    scratch.Windows.Clear();
    scratch.Windows.Add(new(new EncodedText(), 0, ids.Length));
    ids.CopyTo(scratch.Ids, 0);
    scratch.Rows = ids.Length;
    transformer.Read(scratch, args.Length < 2);
    transformer.Pool(scratch, 1);
    double cos = 0;
    for (var k = 0; k < 512; k++)
    {
        var e = expected[i * 512 + k];
        var x = scratch.Means[k];
        most = Math.Max(most, Math.Abs(e - x));
        sumsq += (e - x) * (e - x);
        cos += e * x;
    }
    cosmin = Math.Min(cosmin, cos);
    var st = d.RootElement.GetProperty("state").EnumerateArray().Select(x => x.GetSingle()).ToArray();
    for (var k = 0; k < 4; k++)
    {
        mostState = Math.Max(mostState, Math.Abs(st[k] - scratch.Stream[(ids.Length - 1) * 512 + (i + 128 * k) % 512] / Math.Sqrt(Vectors.Dot(scratch.Stream.AsSpan((ids.Length-1)*512,512),scratch.Stream.AsSpan((ids.Length-1)*512,512)))));
        stateMag = Math.Max(stateMag, Math.Abs(st[k]));
    }
}
Console.WriteLine($"vector max {most:E2} rms {Math.Sqrt(sumsq / expected.Length):E2} mincos {cosmin:F7}; state max {mostState:E2} of magnitude {stateMag:F2}");
foreach (var n in new[] { 10, 20, 40, 80, 128 })
{
    var best = double.MaxValue;
    for (var round = 0; round < 60; round++)
    {
        scratch.Windows.Clear();
        scratch.Windows.Add(new(new EncodedText(), 0, n));
        for (var k = 0; k < n; k++) scratch.Ids[k] = 100 + 37 * k % 5000;
        scratch.Rows = n;
        var start = Stopwatch.GetTimestamp();
        transformer.Read(scratch, round % 2 == 0 && false);
        transformer.Pool(scratch, 1);
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
    Console.WriteLine($"{n} pieces {best:F2} ms");
}
