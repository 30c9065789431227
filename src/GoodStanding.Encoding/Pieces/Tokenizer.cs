using GoodStanding.Model;

namespace GoodStanding.Encoders.Pieces;

/// <summary>Cuts a text into the pieces whose scores add up best (SentencePiece, unigram).</summary>
/// <remarks>
/// It follows the original to the letter, its oddities too: a place that no piece leads to counts 0, and 0 gives way to whatever comes, for the encoder was
/// only ever measured on what that program reads. Unknown letters beside one another are one piece.
/// </remarks>
internal sealed class Tokenizer(PieceTable table)
{
    /// <summary>Cuts the letters into pieces, which are appended to a list.</summary>
    public void Read(Letters letters, TokenizerScratch scratch, List<Piece> pieces)
    {
        var count = letters.Count;
        scratch.Clear(count + 1);
        FindBest(letters, scratch.Best, scratch.PieceTo);

        var first = pieces.Count;
        for (var end = count; end > 0;)
        {
            var id = scratch.PieceTo[end];
            var start = end - table.Length(id);
            if (id == PieceTable.Unknown && pieces.Count > first && pieces[^1].Id == PieceTable.Unknown)
                pieces[^1] = Joined(pieces[^1], PieceOf(letters, id, start, end));
            else
                pieces.Add(PieceOf(letters, id, start, end));
            end = start;
        }

        pieces.Reverse(first, pieces.Count - first);
    }

    private void FindBest(Letters letters, double[] best, int[] pieceTo)
    {
        for (var start = 0; start < letters.Count; start++)
        {
            var known = false;
            var node = PieceTable.Root;
            for (var at = start; at < letters.Count; at++)
            {
                node = table.Next(node, letters[at]);
                if (node == PieceTable.Nowhere)
                    break;
                if (table.PieceAt(node) is var piece and not PieceTable.None)
                {
                    known = true;
                    Offer(at + 1, best[start] + table.Score(piece), piece);
                }
            }

            if (!known)
                Offer(start + 1, best[start], PieceTable.Unknown);
        }

        void Offer(int end, double score, int piece)
        {
            if (best[end] != 0 && score < best[end])
                return;
            best[end] = score;
            pieceTo[end] = piece;
        }
    }

    private static Piece PieceOf(Letters letters, int id, int start, int end)
    {
        var begins = letters[start] == Letters.Blank;
        var from = start;
        while (from < end - 1 && letters[from] == Letters.Blank)
            from++;
        return new(id, TextSpan.FromBounds(letters.StartOf(from), Math.Max(letters.StartOf(from), letters.EndOf(end - 1))), begins);
    }

    private static Piece Joined(Piece later, Piece earlier) =>
        new(later.Id, TextSpan.FromBounds(earlier.Span.Start, later.Span.End), earlier.BeginsWord);
}
