using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>What a model says of a case.</summary>
internal sealed record Judgement(Case Case, float Stop, float Careful)
{
    public static Judgement Of(LinearModel model, Example example)
    {
        var text = default(HeadSums);
        foreach (var sentence in example.Sentences)
            text.Add(model.Sum(sentence));
        var context = model.Sum(example.Context);
        return new(example.Case, model.Probability(Head.Stop, text, context), model.Probability(Head.Careful, text, context));
    }
}
