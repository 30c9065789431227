using GoodStanding.Model;

namespace GoodStanding.Screening.Recognizers;

/// <summary>Settles which of several entities on the same words stays: the surer, then the longer, then the first.</summary>
internal static class Overlaps
{
    public static List<Entity> Settle(List<Entity> entities)
    {
        if (entities.Count > 1)
            entities.Sort((one, other) => (-one.Score, -one.Span.Length, one.Span.Start).CompareTo((-other.Score, -other.Span.Length, other.Span.Start)));

        var kept = new List<Entity>(entities.Count);
        foreach (var entity in entities)
        {
            if (!kept.Exists(other => other.Span.Overlaps(entity.Span)))
                kept.Add(entity);
        }

        kept.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return kept;
    }
}
