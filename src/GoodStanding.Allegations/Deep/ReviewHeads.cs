using GoodStanding.Encoders;
using GoodStanding.Learning;
using GoodStanding.Model;

namespace GoodStanding.Allegations.Deep;

/// <summary>The heads on the encoder's states for reviews: attention over all of the text, then one row of weights an answer (docs/models/triage.md).</summary>
internal sealed class ReviewHeads
{
    // Some 9,000 characters; sites allow fewer.
    private const int MostWindows = 16;
    private const int Queries = 4;

    private readonly SentenceEncoder _encoder;
    private readonly AttentionPooling _pooling;
    private readonly LinearHead _review;
    private readonly WordHead _point;

    public ReviewHeads(SentenceEncoder encoder)
    {
        _encoder = encoder;
        _pooling = new(encoder, "queries", Queries);
        _review = new(encoder, "review", ReviewMeaning.Count, _pooling.Width);
        _point = new(encoder, "point");
    }

    /// <summary>The words that tell the encoder of the rating; they stand before the review's own.</summary>
    public static string RatingWords(double? rating) => rating is { } value ? FormattableString.Invariant($"Rated {Math.Round(1 + (4 * value))} of 5. ") : "Not rated. ";

    /// <summary>Reads a review that has words.</summary>
    public ReviewMeaning Read(ReviewReading reading)
    {
        var opening = RatingWords(reading.Rating);
        var encoded = _encoder.Encode(opening + reading.Review.ReviewBody, states: true, MostWindows);

        var pooled = new float[_pooling.Width];
        _pooling.Pool(encoded, 0, encoded.PiecesRead, pooled);
        var answers = new float[ReviewMeaning.Count];
        for (var row = 0; row < answers.Length; row++)
            answers[row] = _review.Answer(row, pooled);
        return new(answers, [.. _point.WordsOf(encoded).Where(word => word.Span.Start >= opening.Length).Select(word => (new TextSpan(word.Span.Start - opening.Length, word.Span.Length), word.Weight))]);
    }
}
