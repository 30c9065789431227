using GoodStanding.Allegations.Deep;
using GoodStanding.Learning;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Judging;

/// <summary>Judges reviews: signs and the linear model first; where they leave it open and it is there, the deep stage too.</summary>
internal static class Judge
{
    // A top rating, words of praise alone and this much certainty need no second look; most reviews are so.
    private const float SureFrom = 0.97f;

    private static readonly LinearModel Linear = ReadLinear();
    private static readonly Weighing Fast = Weighing.Read("fast", WeighedInputs.Fast, Judgement.Names);
    private static readonly Weighing Deep = Weighing.Read("deep", WeighedInputs.Deep, Judgement.Names);

    [ThreadStatic]
    private static FeatureList? s_features;

    /// <summary>Judges a review that has words.</summary>
    /// <param name="reading">The review.</param>
    /// <param name="heads">What was learnt on the encoder; null where the fast stage is to answer alone.</param>
    /// <param name="meaning">What the heads made of it, or null where they were not asked.</param>
    public static Judgement Of(ReviewReading reading, ReviewHeads? heads, out ReviewMeaning? meaning)
    {
        Span<float> inputs = stackalloc float[WeighedInputs.Deep.Count];
        var fast = inputs[..WeighedInputs.Fast.Count];
        ReadFast(reading, fast);
        var judgement = Weigh(Fast, fast);
        meaning = heads is null || IsSettled(judgement) ? null : heads.Read(reading);
        if (meaning is null)
            return judgement;

        meaning.Answers.CopyTo(inputs[WeighedInputs.Fast.Count..]);
        return Weigh(Deep, inputs);
    }

    private static bool IsSettled(Judgement judgement) => judgement.Class == ReviewClass.Glowing && judgement.Confidence >= SureFrom && !judgement.Types.Any();

    private static Judgement Weigh(Weighing weighing, ReadOnlySpan<float> inputs)
    {
        var answers = new float[Judgement.Count];
        weighing.Weigh(inputs, answers);
        return new(answers, weighing.Thresholds);
    }

    private static void ReadFast(ReviewReading reading, Span<float> inputs)
    {
        ReviewSigns.Read(reading, inputs);
        var features = s_features ??= new();
        features.Clear();
        ReviewFeatures.ReadWords(reading, features);
        var words = Linear.Sum(features.Keys);
        features.Clear();
        ReviewFeatures.ReadContext(reading, features);
        var context = Linear.Sum(features.Keys);
        for (var head = 0; head < ReviewHead.Count; head++)
            inputs[ReviewSigns.Names.Count + head] = Linear.Logit(head, words, context);
    }

    private static LinearModel ReadLinear()
    {
        using var file = ModelFile.Open(typeof(Judge).Assembly, "linear.bin");
        return LinearModel.Read(file);
    }
}
