namespace GoodStanding.Encoders.Pieces;

/// <summary>For each place in a text the best score that leads there and the last piece on that way; kept from text to text.</summary>
internal sealed class TokenizerScratch
{
    public double[] Best { get; private set; } = new double[512];

    public int[] PieceTo { get; private set; } = new int[512];

    public void Clear(int places)
    {
        if (Best.Length < places)
        {
            var length = Math.Max(places, 2 * Best.Length);
            Best = new double[length];
            PieceTo = new int[length];
        }

        Array.Clear(Best, 0, places);
        Array.Clear(PieceTo, 0, places);
    }
}
