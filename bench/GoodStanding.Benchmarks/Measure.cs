using System.Diagnostics;

namespace GoodStanding.Benchmarks;

/// <summary>Runs a piece of work over all texts until two CPU-seconds are spent, after a warm-up, and takes the best of five rounds.</summary>
internal static class Measure
{
    public sealed record Row(string Name, double PerSecond, double Bytes);

    public static Row Run(string name, int texts, Func<int, int> work)
    {
        var sum = 0;
        for (var round = 0; round < 3; round++)
            sum += Pass(texts, work);
        Thread.Sleep(300); // The tiered compiler finishes in the background.
        sum += Pass(texts, work);

        var best = 0d;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 5; round++)
        {
            var start = CpuSeconds();
            sum += Pass(texts, work);
            best = Math.Max(best, texts / (CpuSeconds() - start));
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 5d / texts;
        return new(sum == int.MinValue ? "" : name, best, bytes);
    }

    private static int Pass(int texts, Func<int, int> work)
    {
        var sum = 0;
        for (var text = 0; text < texts; text++)
            sum = unchecked(sum + work(text));
        return sum;
    }

    private static double CpuSeconds()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
