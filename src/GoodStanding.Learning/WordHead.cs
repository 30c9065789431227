using GoodStanding.Encoders;
using GoodStanding.Model;

namespace GoodStanding.Learning;

/// <summary>A head on the state of each piece: how much each word of a text carries of what was learnt.</summary>
/// <param name="encoder">The encoder on which it was learnt.</param>
/// <param name="name">Its name in the file.</param>
/// <exception cref="FormatException">The file does not hold it.</exception>
public sealed class WordHead(SentenceEncoder encoder, string name)
{
    private readonly LinearHead _head = new(encoder, name, 1, SentenceEncoder.Width);

    /// <summary>Where the words stand, and the head's answer for each before any squashing. A word carries what the heaviest of its pieces carries.</summary>
    /// <param name="encoded">A text with its states.</param>
    public List<(TextSpan Span, float Weight)> WordsOf(EncodedText encoded)
    {
        var words = new List<(TextSpan Span, float Weight)>(encoded.PiecesRead);
        for (var at = 0; at < encoded.PiecesRead; at++)
        {
            var piece = encoded.Pieces[at];
            var weight = _head.Answer(0, encoded.StateOf(at));
            if (piece.BeginsWord || words.Count == 0)
                words.Add((piece.Span, weight));
            else
                words[^1] = (TextSpan.FromBounds(words[^1].Span.Start, piece.Span.End), MathF.Max(words[^1].Weight, weight));
        }

        return words;
    }
}
