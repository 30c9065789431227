namespace GoodStanding.Encoders.Network;

/// <summary>The room that one run of the network needs; used by one thread at a time and then again.</summary>
internal sealed class Scratch
{
    /// <summary>How many rows one run takes, of one window or of several: pieces, and the marks before and behind each window.</summary>
    public const int MostRows = SentenceEncoder.MostPieces + 2;

    private const int Width = SentenceEncoder.Width;
    private const int Wide = 4 * Width;

    private readonly Aligned _panel = new(Wide * Network.Panel.Width);
    private readonly Aligned _sums = new(Network.Panel.Rows * Network.Panel.Width);

    /// <summary>What each piece has become so far.</summary>
    public float[] Stream { get; } = new float[MostRows * Width];

    public float[] Wider { get; } = new float[MostRows * Wide];

    public float[] Taken { get; } = new float[MostRows * Width];

    /// <summary>For each piece of a window how much it takes from each other one.</summary>
    public float[] Shares { get; } = new float[MostRows * MostRows];

    public Span<float> Panel => _panel.Span;

    public Span<float> Sums => _sums.Span;

    /// <summary>The windows of this run.</summary>
    public List<Window> Windows { get; } = new(MostRows);

    /// <summary>The pieces and marks of this run, window after window.</summary>
    public int[] Ids { get; } = new int[MostRows];

    /// <summary>How many of <see cref="Ids"/> are taken.</summary>
    public int Rows { get; set; }
}
