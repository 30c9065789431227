using GoodStanding.Encoders.Pieces;

namespace GoodStanding.Encoders.Network;

/// <summary>Where a text is cut that has more pieces than the network reads together.</summary>
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
}
