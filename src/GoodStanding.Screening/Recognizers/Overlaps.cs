using GoodStanding.Model;

namespace GoodStanding.Screening.Recognizers;

/// <summary>Settles which of several entities on the same words stays: the surer, then the longer, then the first.</summary>
internal static class Overlaps
{
    public static List<Entity> Settle(List<Entity> entities)
    {
        if (entities.Count > 1)
            entities.Sort((one, other) => (-one.Score, -one.Span.Length, one.Span.Start).CompareTo((-other.Score, -other.Span.Length, other.Span.Start)));

        // What is kept stays in the order of the text and never overlaps, so only the two neighbours of a place need asking.
        var kept = new List<Entity>(entities.Count);
        foreach (var entity in entities)
        {
            var at = PlaceOf(kept, entity.Span.Start);
            if ((at > 0 && kept[at - 1].Span.Overlaps(entity.Span)) || (at < kept.Count && kept[at].Span.Overlaps(entity.Span)))
                continue;

            kept.Insert(at, entity);
        }

        return kept;
    }

    private static int PlaceOf(List<Entity> kept, int start)
    {
        var low = 0;
        for (var high = kept.Count; low < high;)
        {
            var middle = (low + high) / 2;
            if (kept[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
