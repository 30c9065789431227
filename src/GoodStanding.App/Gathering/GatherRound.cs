using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Gathering;

/// <summary>What came of asking all that was due: how many answered, and which did not.</summary>
/// <param name="Answered">How many answered, with news or without.</param>
/// <param name="Broken">Those that did not, by their id; the page of the sources says why.</param>
/// <param name="Failed">Those at which we broke ourselves, by their id and the kind of the exception, whose message may hold what was asked.</param>
public sealed record GatherRound(int Answered, IReadOnlyList<(Guid Id, SourceState State)> Broken, IReadOnlyList<(Guid Id, string Kind)> Failed)
{
    /// <summary>Asks each by itself: one that breaks does not keep the others waiting.</summary>
    internal static async Task<GatherRound> RunAsync<T>(IEnumerable<T> due, Func<T, Guid> idOf, Func<T, Task<SourceState?>> ask, CancellationToken cancellationToken)
    {
        var answered = 0;
        var broken = new List<(Guid, SourceState)>();
        var failed = new List<(Guid, string)>();
        foreach (var each in due)
        {
            try
            {
                switch (await ask(each))
                {
                    case SourceState.Read or SourceState.Empty:
                        answered++;
                        break;
                    case { } state:
                        broken.Add((idOf(each), state));
                        break;
                }
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                failed.Add((idOf(each), problem.GetType().Name));
            }
        }

        return new(answered, broken, failed);
    }
}
