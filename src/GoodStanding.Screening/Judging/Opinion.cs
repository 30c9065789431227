using GoodStanding.Learning;

namespace GoodStanding.Screening.Judging;

/// <summary>What a model thinks of one text.</summary>
internal sealed class Opinion
{
    private HeadSums _text;
    private HeadSums _context;

    public LinearModel Model { get; private set; } = null!;

    public void Begin(LinearModel model)
    {
        Model = model;
        _text = default;
        _context = default;
    }

    /// <summary>Takes the features of a sentence, or those of the context when the sentence is -1.</summary>
    public void Add(int sentence, ReadOnlySpan<uint> features)
    {
        var sums = Model.Sum(features);
        if (sentence < 0)
        {
            _context = sums;
            return;
        }

        _text.Add(sums);
    }

    public float Of(int head) => Model.Probability(head, _text, _context);

    /// <summary>The head of the likeliest kind of trouble.</summary>
    public int BestCategory()
    {
        var best = Head.Careful + 1;
        for (var head = best + 1; head < Head.Count; head++)
        {
            if (Of(head) > Of(best))
                best = head;
        }

        return best;
    }
}
