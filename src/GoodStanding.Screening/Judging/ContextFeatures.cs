using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Judging;

/// <summary>Reads the features that a text has once: who writes what, where, its shape, and what the rules have found.</summary>
internal static class ContextFeatures
{
    private static readonly ulong[] Contexts = KeysOf<PostContext>();
    private static readonly ulong[] Professions = KeysOf<Profession>();
    private static readonly ulong[] Severities = KeysOf<Severity>();
    private static readonly ulong[] Categories = KeysOf<Category>();
    private static readonly ulong[] Subjects = KeysOf<Subject>();
    private static readonly ulong None = WordKey.Of("<none>");
    private static readonly ulong Length = WordKey.Of("<length>");
    private static readonly ulong Shouting = WordKey.Of("<shouting>");
    private static readonly ulong Strict = WordKey.Of("<strict>");
    private static readonly ulong Crowd = WordKey.Of("<crowd>");

    public static void Read(Reading reading, List<Finding> findings, FeatureList features)
    {
        var context = reading.Context;
        var kind = Contexts[(int)context.Context];
        features.Add(FeatureKind.Context, kind);
        features.Add(FeatureKind.Context, Professions[(int)context.Profession]);
        features.Add(FeatureKind.Context, WordKey.Of(context.Jurisdiction.Country));
        if (context.Context == PostContext.ReplyToReview && context.IsStrict)
            features.Add(FeatureKind.Context, Strict);

        AddShape(reading.Document, features);
        StoryFeatures.Read(reading, features);
        AddFindings(findings, features);
        for (var subject = 0; subject < Subjects.Length; subject++)
        {
            if (reading.Subjects.Has((Subject)subject))
                features.Add(FeatureKind.Shape, Subjects[subject]);
        }

        if (reading.Anonymity is { } crowd)
            features.Add(FeatureKind.Shape, WordKey.Join(Crowd, (ulong)Math.Clamp(Math.Log10(crowd.People) + 2, 0, 8)));
    }

    private static void AddShape(TextDocument document, FeatureList features)
    {
        features.Add(FeatureKind.Shape, WordKey.Join(Length, (ulong)Math.Log2(document.Tokens.Length + 1)));
        var shouted = 0;
        foreach (var token in document.Tokens)
            shouted += token is { Shape: TokenShape.Upper, Length: >= 4 } ? 1 : 0;
        if (shouted >= 3)
            features.Add(FeatureKind.Shape, Shouting);
    }

    private static void AddFindings(List<Finding> findings, FeatureList features)
    {
        if (findings.Count == 0)
        {
            features.Add(FeatureKind.Finding, None);
            return;
        }

        var worst = Severity.Note;
        foreach (var finding in findings)
        {
            worst = finding.Severity > worst ? finding.Severity : worst;
            features.Add(FeatureKind.Finding, WordKey.Join(Categories[(int)finding.Category], Severities[(int)finding.Severity]));
        }

        features.Add(FeatureKind.Finding, Severities[(int)worst]);
    }

    private static ulong[] KeysOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => WordKey.Of($"<{typeof(T).Name} {name}>"))];
}
