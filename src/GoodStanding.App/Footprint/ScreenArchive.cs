using GoodStanding.Formats.Archives;
using GoodStanding.Model;
using GoodStanding.Screening;

namespace GoodStanding.App.Footprint;

/// <summary>Screens every post of an account archive, on all cores, and gives them in the order of the archive.</summary>
/// <remarks>Nothing is kept: a few thousand posts are in memory at a time. Reading is done by one thread at a time, so the report needs no lock.</remarks>
public static class ScreenArchive
{
    public sealed record Request(RecognizedArchive Archive, ScreeningContext Context, Screener Screener);

    /// <summary>Gives post after post. When it is cancelled it ends after the posts that are under way; it does not throw.</summary>
    public static IEnumerable<ScreenedPost> Run(Request request, ArchiveReport report, CancellationToken cancellationToken) =>
        request.Archive.Read(report)
            .TakeWhile(_ => !cancellationToken.IsCancellationRequested)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount, 1, 64))
            .WithMergeOptions(ParallelMergeOptions.AutoBuffered)
            .Select(post => Screen(post, request));

    // A mistake of ours in one post must not cost the other twenty thousand.
    private static ScreenedPost Screen(Post post, Request request)
    {
        try
        {
            return new(post, request.Screener.Screen(post.Text, request.Context));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new(post, ScreeningReport.Clear) { Error = $"could not be screened ({failure.GetType().Name})" };
        }
    }
}
