using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text;

namespace GoodStanding.Screening.Judging;

/// <summary>Reads which kinds of fact a text gives of a person, alone and in pairs, and beside which signs of whom it speaks of.</summary>
/// <remarks>Facts of made-up people, the author's family, public figures and reviewers do not count.</remarks>
internal static class StoryFeatures
{
    private const int Kinds = (int)FactKind.Health + 1;
    private const int Signs = 15;
    private static readonly ulong[] KindKeys = [.. Enum.GetNames<FactKind>().Select(name => WordKey.Of($"<fact {name}>"))];
    private static readonly ulong[] SignKeys = [.. Enumerable.Range(0, Signs).Select(sign => WordKey.Of($"<sign {sign}>"))];
    private static readonly ulong Points = WordKey.Of("<points>");

    public static void Read(Reading reading, FeatureList features)
    {
        Span<double> points = stackalloc double[Kinds];
        points.Fill(-1);
        foreach (var fact in reading.Facts)
        {
            if (!IsElse(reading.Subjects.Of(reading.Document.SentenceAt(fact.Span))))
                points[(int)fact.Kind] = Math.Max(points[(int)fact.Kind], fact.Points);
        }

        var signs = SubjectSigns.None;
        foreach (var sentence in reading.Subjects.Signs)
            signs |= sentence;

        AddSigns(signs, features);
        AddKinds(points, signs, features);
    }

    private static void AddSigns(SubjectSigns signs, FeatureList features)
    {
        for (var sign = 0; sign < Signs; sign++)
        {
            if (((int)signs >> sign & 1) != 0)
                features.Add(FeatureKind.Story, SignKeys[sign]);
        }
    }

    private static void AddKinds(ReadOnlySpan<double> points, SubjectSigns signs, FeatureList features)
    {
        var sum = 0.0;
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (points[kind] < 0)
                continue;

            sum += points[kind];
            features.Add(FeatureKind.Story, KindKeys[kind]);
            for (var other = kind + 1; other < Kinds; other++)
            {
                if (points[other] >= 0)
                    features.Add(FeatureKind.Story, WordKey.Join(KindKeys[kind], KindKeys[other]));
            }

            for (var sign = 0; sign < Signs; sign++)
            {
                if (((int)signs >> sign & 1) != 0)
                    features.Add(FeatureKind.Story, WordKey.Join(SignKeys[sign], KindKeys[kind]));
            }
        }

        for (var half = 2; half <= 12 && half <= 2 * sum; half++)
            features.Add(FeatureKind.Story, WordKey.Join(Points, (ulong)half));
    }

    private static bool IsElse(Subject subject) => subject is Subject.Fiction or Subject.OwnFamily or Subject.PublicFigure or Subject.Reviewer;
}
