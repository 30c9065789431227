namespace GoodStanding.Training.Judging;

/// <summary>Judges the cases of each writer by a model that has seen only the other writers, and ordinary texts of nobody's.</summary>
internal static class CrossValidation
{
    public static Dictionary<string, List<Judgement>> Run(IReadOnlyList<Example> examples, IReadOnlyList<Example> ordinary, ModelMaker maker)
    {
        var byWriter = new Dictionary<string, List<Judgement>>();
        foreach (var writer in examples.Select(example => example.Case.Writer).Distinct().Order(StringComparer.Ordinal))
        {
            var model = maker.Make([.. examples.Where(example => example.Case.Writer != writer), .. ordinary]);
            byWriter[writer] = [.. examples.Where(example => example.Case.Writer == writer).Select(example => Judgement.Of(model, example))];
        }

        return byWriter;
    }
}
