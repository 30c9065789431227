namespace GoodStanding.Screening.Judging;

/// <summary>What a model thinks of one text, sentence by sentence and as a whole.</summary>
internal sealed class Opinion
{
    private readonly List<HeadSums> _sentences = [];
    private HeadSums _text;
    private HeadSums _context;

    public LinearModel Model { get; private set; } = null!;

    public void Begin(LinearModel model)
    {
        Model = model;
        _sentences.Clear();
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

        _sentences.Add(sums);
        _text.Add(sums);
    }

    public float Of(int head) => Model.Probability(head, _text, _context);

    /// <summary>The sentence that adds most to the answer.</summary>
    public int WorstSentence(int head)
    {
        var worst = 0;
        for (var sentence = 1; sentence < _sentences.Count; sentence++)
        {
            if (_sentences[sentence][head] > _sentences[worst][head])
                worst = sentence;
        }

        return worst;
    }

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
