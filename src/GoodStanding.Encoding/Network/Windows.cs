using GoodStanding.Encoders.Pieces;

namespace GoodStanding.Encoders.Network;

/// <summary>Where a text is cut that has more pieces than the network reads together, and means over what is between the cuts.</summary>
internal static class Windows
{
    // A window may end up to this many pieces early, so as not to cut a word.
    private const int Slack = 32;

    /// <summary>Where the window that begins at <paramref name="first"/> ends.</summary>
    public static int End(IReadOnlyList<Piece> pieces, int first)
    {
        var end = first + SentenceEncoder.MostPieces;
        if (end >= pieces.Count)
            return pieces.Count;

        for (var cut = end; cut > end - Slack; cut--)
        {
            if (pieces[cut].BeginsWord)
                return cut;
        }

        return end;
    }

    /// <summary>For each window the mean of its rows.</summary>
    public static void Average(ReadOnlySpan<float> rows, int width, List<Window> windows, Span<float> means)
    {
        var row = 0;
        for (var index = 0; index < windows.Count; index++)
        {
            var mean = means.Slice(index * width, width);
            mean.Clear();
            for (var last = row + windows[index].Count; row < last; row++)
                Vectors.AddTo(mean, rows.Slice(row * width, width), 1f);
            Vectors.Scale(mean, 1f / windows[index].Count);
        }
    }
}
