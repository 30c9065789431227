using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Training.Judging;

/// <summary>What a model and the rules say of a case.</summary>
internal sealed record Judgement(Example Example, float Stop, float Careful, float Privacy)
{
    public Case Case => Example.Case;

    /// <summary>The verdict of rules and model together at some thresholds.</summary>
    public Verdict At(Thresholds thresholds) =>
        Example.Rules == Verdict.Stop || Stop >= thresholds.BlockOf(Example.IsOfCare, Privacy) ? Verdict.Stop
        : Careful >= thresholds.Hold || (Example.Rules == Verdict.Reconsider && Careful >= thresholds.Soft) ? Verdict.Reconsider
        : Verdict.Clear;

    public static Judgement Of(LinearModel model, Example example)
    {
        var opinion = new Opinion();
        opinion.Begin(model);
        for (var sentence = 0; sentence < example.Sentences.Length; sentence++)
            opinion.Add(sentence, example.Sentences[sentence]);
        opinion.Add(-1, example.Context);
        return new(example, opinion.Of(Head.Stop), opinion.Of(Head.Careful), opinion.Of(Head.Privacy));
    }
}
