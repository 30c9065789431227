using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;

namespace GoodStanding.Training.Names;

/// <summary>Finds the clusters whose words stand in names even in small letters: one in two hundred is enough.</summary>
internal static class CandidateClusters
{
    public static NameCandidates Of(IReadOnlyList<TrainingText> texts)
    {
        var all = new int[WordClusters.Count];
        var names = new int[WordClusters.Count];
        foreach (var text in texts)
        {
            for (var token = 0; token < text.Labels.Length; token++)
            {
                ref readonly var fact = ref text.FactsOf(token);
                if (NameCandidates.ShapeOf(fact) != TokenShape.Lower || NameLists.IsName(fact.Lists))
                    continue;

                all[fact.Cluster]++;
                names[fact.Cluster] += text.Labels[token] == NameLabel.Outside ? 0 : 1;
            }
        }

        return new([.. all.Select((count, cluster) => names[cluster] * 200 > count)]);
    }
}
