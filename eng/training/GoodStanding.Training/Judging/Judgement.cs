using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>What a model says of a case.</summary>
internal sealed record Judgement(Case Case, float Stop, float Careful)
{
    public static Judgement Of(LinearModel model, Example example)
    {
        var opinion = new Opinion();
        opinion.Begin(model);
        for (var sentence = 0; sentence < example.Sentences.Length; sentence++)
            opinion.Add(sentence, example.Sentences[sentence]);
        opinion.Add(-1, example.Context);
        return new(example.Case, opinion.Of(Head.Stop), opinion.Of(Head.Careful));
    }
}
