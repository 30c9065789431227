using System.Globalization;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Cli.Import;

/// <summary>Prints what an import has read and what it could not, on standard error.</summary>
internal static class ImportSummary
{
    private const int MostLines = 20;

    public static void Print(ReviewImport import, bool isCancelled)
    {
        foreach (var line in Lines(import, isCancelled))
            Console.Error.WriteLine(TerminalText.Tame(line));
    }

    /// <summary>Prints what was stored, listing by listing.</summary>
    public static void Print(StoreReviews.Result stored)
    {
        foreach (var (site, listing, taken) in stored.Lines)
            Console.Error.WriteLine(TerminalText.Tame(string.Create(CultureInfo.InvariantCulture, $"{site} {listing}: {taken.Added:N0} new, {taken.Edited:N0} edited, {taken.Returned:N0} back, {taken.Unchanged:N0} as they were.")));
        if (stored.Unplaced > 0)
            Console.Error.WriteLine($"! {Count(stored.Unplaced, "review")} not stored: no file says their site or listing. Name them with --site and --listing.");
        if (stored.Refusal is { } refusal)
            Console.Error.WriteLine(refusal.Sentence);
    }

    internal static IEnumerable<string> Lines(ReviewImport import, bool isCancelled)
    {
        yield return $"{Count(import.Read, "review")} read from {Count(import.Files.Count, "file")}.";
        if (isCancelled)
            yield return "! Stopped before the end; what follows is of the files read so far.";

        foreach (var format in import.Files.GroupBy(file => file.Format))
            yield return $"  {format.Key}: {Count(format.Count(), "file")}, {Count(format.Sum(file => file.Report.Read), "review")}";
        foreach (var line in Shown(import.Files.Select(About).OfType<string>()))
            yield return "  " + line;
        foreach (var guess in Shown(import.Files.SelectMany(file => file.Report.Guesses).Distinct()))
            yield return $"  · {guess}";
        foreach (var faulty in import.Faulty)
            yield return $"  {(faulty.IsLoss ? "!" : "·")} {faulty.Words}: {faulty.Count.ToString("N0", CultureInfo.InvariantCulture)} ({string.Join("; ", faulty.Examples)}{(faulty.Count > faulty.Examples.Count ? "; …" : "")})";
        if (import.Repeated > 0)
            yield return $"  · in several of the files, read once: {import.Repeated.ToString("N0", CultureInfo.InvariantCulture)}";
        foreach (var problem in Shown(import.Problems))
            yield return $"  ! {problem}";
        if (import.PassedOver > 0)
            yield return $"  · {Count(import.PassedOver, "other file")} left closed.";
    }

    private static string? About(ReviewImport.ReadFile file)
    {
        var (subject, mean) = (file.Report.Subject, file.Report.AggregateRating);
        if (subject?.Name is null && mean is null)
            return null;

        return $"{subject?.Name ?? file.Name}{(mean is null ? "" : $": {Show(mean)}")}";
    }

    private static string Show(AggregateRating mean)
    {
        var count = mean.RatingCount ?? mean.ReviewCount;
        return string.Create(CultureInfo.InvariantCulture, $"{mean.Rating.Value:0.##} of {mean.Rating.Best}{(count is null ? "" : $" from {count:N0}")}");
    }

    private static IEnumerable<string> Shown(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count <= MostLines ? all : all.Take(MostLines).Append($"… and {all.Count - MostLines} more");
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}s";
}
