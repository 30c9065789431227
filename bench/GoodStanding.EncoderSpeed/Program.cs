using System.Diagnostics;
using System.Globalization;
using System.IO.MemoryMappedFiles;
using GoodStanding.Encoders;
using GoodStanding.EncoderSpeed;

// [WEIGHTS]: what the encoder costs (load, first text, memory, time by length) and, where eng/training/GoodStanding.EncoderVectors has been run, how far its
// vectors lie from the original's. WEIGHTS is another file than the build's, to measure what fewer bits would cost.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "encoder.weights");
var before = Resident();
var start = Stopwatch.GetTimestamp();
using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
using var view = file.CreateViewAccessor(0, new FileInfo(path).Length, MemoryMappedFileAccess.Read);
var state = EncoderState.Read(view);
var loaded = Stopwatch.GetElapsedTime(start);
if (state.Encoder is not { } encoder)
{
    Console.Error.WriteLine(state.Sentence);
    return 1;
}

start = Stopwatch.GetTimestamp();
encoder.Encode("We lost a patient tonight, and I drove home with the radio off.", states: true);
var first = Stopwatch.GetElapsedTime(start);

Console.WriteLine("| figure | measured |");
Console.WriteLine("|---|---|");
Console.WriteLine($"| load, cold process (map, digest, pieces, compile) | {loaded.TotalMilliseconds:N0} ms |");
Console.WriteLine($"| first text in a cold process | {first.TotalMilliseconds:N0} ms |");
Console.WriteLine($"| resident before, and after the first text | {before:N0} MB, {Resident():N0} MB |");
foreach (var pieces in new[] { 10, 20, 40, 80, 126 })
    Console.WriteLine($"| {pieces} pieces, one core: vector alone; states too | {Timing.OfOne(encoder, pieces, states: false):N2} ms; {Timing.OfOne(encoder, pieces, states: true):N2} ms |");
foreach (var together in new[] { 1, 16 })
    Console.WriteLine($"| {together} texts of 40 pieces in one call: a text | {Timing.OfSome(encoder, together, 40):N2} ms |");
Console.WriteLine($"| texts of 280 characters and less (specs/), 16 together, vector alone | {Timing.Batches(encoder, 16):N0} a CPU-second |");
Console.WriteLine($"| the same one by one | {Timing.Batches(encoder, 1):N0} a CPU-second |");
Console.WriteLine($"| resident after all that | {Resident():N0} MB |");
foreach (var line in Comparison.Lines(path))
    Console.WriteLine(line);
return 0;

static double Resident()
{
    using var process = Process.GetCurrentProcess();
    return process.WorkingSet64 / 1e6;
}
