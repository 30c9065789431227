namespace GoodStanding.Formats.Archives.Containers;

/// <summary>The bytes that all files of an archive together may give.</summary>
internal sealed class ReadBudget(long bytes)
{
    private long _most = bytes;
    private long _taken;

    public long Taken => Interlocked.Read(ref _taken);

    public bool IsSpent => Taken > Interlocked.Read(ref _most);

    public bool TryTake(int count) => Interlocked.Add(ref _taken, count) <= Interlocked.Read(ref _most);

    public void Narrow(long most) => Interlocked.Exchange(ref _most, Math.Min(Interlocked.Read(ref _most), most));
}
