using GoodStanding.Model;

namespace GoodStanding.Encoders.Pieces;

/// <summary>Cuts words into the longest pieces that there are, from the left (WordPiece, as BERT has it).</summary>
/// <remarks>
/// A word that cannot be cut into pieces, or that has more than a hundred letters, is one unknown piece. What looks like one of the encoder's own marks
/// ("[SEP]") is read as what it is, letters in brackets.
/// </remarks>
internal sealed class Tokenizer(PieceTable table)
{
    private const int LongestWord = 100;

    /// <summary>Cuts the letters into pieces, which are appended to a list.</summary>
    public void Read(Letters letters, List<Piece> pieces)
    {
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && !letters.BeginsWord(end))
                end++;

            var before = pieces.Count;
            if (LengthOf(letters.All[start..end]) > LongestWord || !TryCut(letters, start, end, pieces))
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(PieceOf(letters, table.Unknown, start, end));
            }

            start = end;
        }
    }

    private bool TryCut(Letters letters, int start, int end, List<Piece> pieces)
    {
        for (var at = start; at < end;)
        {
            var id = table.Longest(letters.All[at..end], continues: at > start, out var length);
            if (id == PieceTable.None)
                return false;
            pieces.Add(PieceOf(letters, id, at, at + length));
            at += length;
        }

        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        foreach (var letter in word)
            length -= char.IsLowSurrogate(letter) ? 1 : 0;
        return length;
    }

    private static Piece PieceOf(Letters letters, int id, int start, int end) =>
        new(id, TextSpan.FromBounds(letters.StartOf(start), letters.EndOf(end - 1)), letters.IsAfterBlank(start));
}
