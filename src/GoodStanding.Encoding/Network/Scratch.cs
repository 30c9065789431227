namespace GoodStanding.Encoders.Network;

/// <summary>The room that one run of the network needs; used by one thread at a time and then again.</summary>
internal sealed class Scratch
{
    /// <summary>How many pieces one run takes, of one window or of several.</summary>
    public const int MostRows = SentenceEncoder.MostPieces;

    public float[] Stream { get; } = new float[MostRows * SentenceEncoder.Width];

    public float[] Normed { get; } = new float[MostRows * SentenceEncoder.Width];

    public float[] Wide { get; } = new float[MostRows * 3 * SentenceEncoder.Width];

    public float[] Taken { get; } = new float[MostRows * SentenceEncoder.Width];

    public float[] Means { get; } = new float[MostRows * SentenceEncoder.Width];

    public float[] WideMeans { get; } = new float[MostRows * 3 * SentenceEncoder.Width];

    /// <summary>For each piece of a window how much it takes from each other one.</summary>
    public float[] Shares { get; } = new float[MostRows * MostRows];

    public float[] Panel { get; } = new float[3 * SentenceEncoder.Width * Network.Panel.Width];

    public float[] Sums { get; } = new float[Network.Panel.Rows * Network.Panel.Width];

    /// <summary>The windows of this run.</summary>
    public List<Window> Windows { get; } = new(MostRows);

    /// <summary>The pieces of this run, window after window.</summary>
    public int[] Ids { get; } = new int[MostRows];

    /// <summary>How many of <see cref="Ids"/> are taken.</summary>
    public int Rows { get; set; }
}
