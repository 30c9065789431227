using GoodStanding.Encoders;
using GoodStanding.Learning;

namespace GoodStanding.Screening.Deep;

/// <summary>The heads on the encoder's states: four looks at the text that were learnt and the mean, then one row of weights an answer (docs/models/deep.md).</summary>
internal sealed class Heads
{
    /// <summary>How many windows of the encoder are read of a long text: some 9,000 characters. Rules and lists read all of it.</summary>
    public const int MostWindows = 16;

    private const int Looks = 4;

    private readonly SentenceEncoder _encoder;
    private readonly AttentionPooling _pooling;
    private readonly LinearHead _post;
    private readonly LinearHead _reply;
    private readonly WordHead _point;

    public Heads(SentenceEncoder encoder)
    {
        _encoder = encoder;
        _pooling = new(encoder, "looks", Looks);
        _post = new(encoder, "post", Meaning.PostAnswers, _pooling.Width);
        _reply = new(encoder, "reply", Meaning.ReplyAnswers, _pooling.Width);
        _point = new(encoder, "point");
        PostBlend = new(encoder, "blend.post");
        ReplyBlend = new(encoder, "blend.reply");
        Known = new(encoder);
    }

    /// <summary>How posts are judged by both stages together.</summary>
    public Blend PostBlend { get; }

    /// <summary>How replies are judged by both stages together.</summary>
    public Blend ReplyBlend { get; }

    /// <summary>The known cases.</summary>
    public KnownCases Known { get; }

    /// <summary>Reads a text; null when it holds nothing that the encoder reads.</summary>
    public Meaning? Read(string text)
    {
        var encoded = _encoder.Encode(text, states: true, MostWindows);
        if (encoded.PiecesRead == 0)
            return null;

        // A part of a long text may be the one that matters, so each part is asked and the most worried answer counts.
        var parts = (encoded.PiecesRead + SentenceEncoder.MostPieces - 1) / SentenceEncoder.MostPieces;
        var post = new float[_post.Rows];
        var reply = new float[_reply.Rows];
        var likeness = new float[SentenceEncoder.Width];
        var pooled = new float[_pooling.Width];
        for (var part = 0; part < parts; part++)
        {
            _pooling.Pool(encoded, part * encoded.PiecesRead / parts, (part + 1) * encoded.PiecesRead / parts, pooled);
            Answer(_post, pooled, post, isFirst: part == 0);
            Answer(_reply, pooled, reply, isFirst: part == 0);
            AttentionPooling.Add(likeness, AttentionPooling.MeanOf(pooled), 1);
        }

        Scale(likeness, 1 / MathF.Sqrt(MathF.Max(LinearHead.Dot(likeness, likeness), 1e-12f)));
        return new(post, reply, _point.WordsOf(encoded), likeness) { IsWhole = encoded.PiecesRead == encoded.Pieces.Count };
    }

    private static void Answer(LinearHead head, float[] pooled, float[] answers, bool isFirst)
    {
        for (var row = 0; row < head.Rows; row++)
        {
            var answer = head.Answer(row, pooled);
            answers[row] = isFirst ? answer : MathF.Max(answers[row], answer);
        }
    }

    private static void Scale(Span<float> values, float factor)
    {
        foreach (ref var value in values)
            value *= factor;
    }
}
