using GoodStanding.Encoders;
using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Screening.Deep;

/// <summary>Weighs both stages against each other: a small logistic regression, learnt on texts of writers that neither stage had seen.</summary>
internal sealed class Blend(SentenceEncoder encoder, string name)
{
    /// <summary>What is weighed: three answers of either stage, what the rules say, and whether any word is of care.</summary>
    public const int Inputs = 9;

    private const int StopRow = 0;
    private const int CarefulRow = 1;
    private readonly LinearHead _head = new(encoder, name, 2, Inputs);

    /// <summary>The judgement of both stages together.</summary>
    public Estimate Weigh(Meaning meaning, Estimate fast, Verdict rules, bool isOfCare, bool isReply)
    {
        ReadOnlySpan<float> inputs =
        [
            meaning.Stop(isReply), meaning.Careful(isReply), meaning.Of(Category.Privacy),
            Logit(fast.Stop), Logit(fast.Careful), Logit(fast.Privacy),
            rules == Verdict.Stop ? 1 : 0, rules == Verdict.Reconsider ? 1 : 0, isOfCare ? 1 : 0,
        ];
        return new(Probability(_head.Answer(StopRow, inputs)), Probability(_head.Answer(CarefulRow, inputs)), Probability(meaning.Of(Category.Privacy)));
    }

    private static float Probability(float logit) => 1 / (1 + MathF.Exp(-logit));

    private static float Logit(float probability)
    {
        var bounded = Math.Clamp(probability, 1e-4f, 1 - 1e-4f);
        return MathF.Log(bounded / (1 - bounded));
    }
}
