namespace GoodStanding.Formats.Archives.Containers;

/// <summary>The bytes that all files of an archive together may still give.</summary>
internal sealed class ReadBudget(long bytes)
{
    private long _left = bytes;

    public bool TryTake(int count) => Interlocked.Add(ref _left, -count) >= 0;
}
