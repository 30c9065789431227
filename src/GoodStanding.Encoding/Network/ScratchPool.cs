namespace GoodStanding.Encoders.Network;

/// <summary>Keeps what calls have used for the calls that come, so that a call allocates nothing once warm.</summary>
internal sealed class ScratchPool
{
    private readonly Workplace?[] _free = new Workplace?[Environment.ProcessorCount];

    public Workplace Rent()
    {
        for (var place = 0; place < _free.Length; place++)
        {
            if (Interlocked.Exchange(ref _free[place], null) is { } kept)
                return kept;
        }

        return new();
    }

    public void Return(Workplace workplace)
    {
        for (var place = 0; place < _free.Length; place++)
        {
            if (Interlocked.CompareExchange(ref _free[place], workplace, null) is null)
                return;
        }
    }
}
