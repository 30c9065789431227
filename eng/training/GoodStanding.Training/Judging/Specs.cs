using GoodStanding.Model;

namespace GoodStanding.Training.Judging;

/// <summary>The cases in the repository: those that a model may learn from, and those that it is measured on.</summary>
internal sealed class Specs(string folder)
{
    /// <summary>Posts or replies to learn from: everything but specs/development, and specs/deep, which did a linear model no good (docs/models/judge.md).</summary>
    public List<Example> Training(bool isReply) => Files(folder, isReply, path => !path.Contains("development", StringComparison.Ordinal) && !path.Contains("/deep/", StringComparison.Ordinal));

    /// <summary>Posts or replies from which the deep stage alone learns.</summary>
    public List<Example> Deep(bool isReply) => Files(Path.Combine(folder, "deep"), isReply, _ => true);

    /// <summary>Posts or replies that no model may see.</summary>
    public List<Example> Development(bool isReply) =>
        Examples([Path.Combine(folder, "development", "check.jsonl"), Path.Combine(folder, "development", "replies.jsonl")], isReply);

    /// <summary>Texts of nobody in particular, a line a text.</summary>
    public static IEnumerable<Example> Ordinary(string path) => File.ReadLines(path).Where(line => line.Length > 0)
        .Select(line => Example.Of(new Case("nobody", line, ScreeningContext.Default, 0, 0, [], [])));

    private static List<Example> Files(string folder, bool isReply, Func<string, bool> isWanted) => Examples(
        Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories)
            .Where(isWanted)
            .Where(path => path.EndsWith(".check.jsonl", StringComparison.Ordinal) || path.EndsWith(".replies.jsonl", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        isReply);

    private static List<Example> Examples(IEnumerable<string> files, bool isReply) =>
        [.. files.SelectMany(Case.ReadFile).Where(item => item.IsReply == isReply).Select(Example.Of)];
}
