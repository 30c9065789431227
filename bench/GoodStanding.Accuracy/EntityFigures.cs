using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening;

namespace GoodStanding.Accuracy;

/// <summary>Entities found, by overlap with a span of the same type.</summary>
internal static class EntityFigures
{
    private static readonly EntityType[] Structured =
        [EntityType.Phone, EntityType.Email, EntityType.Url, EntityType.Id, EntityType.Ssn, EntityType.Ip, EntityType.Handle, EntityType.CreditCard, EntityType.Iban];

    public static IEnumerable<Row> MeasureOwn(string path)
    {
        var rows = Labelled(path).ToList();
        yield return new("pii.jsonl", "overlap F2, all types", Count(rows, _ => true).F(2), Of: rows.Sum(row => row.Spans.Count));
        yield return new("pii.jsonl", "PERSON F1", Count(rows, type => type == EntityType.Person).F(1), Of: rows.Sum(row => row.Spans.Count(span => span.Type == EntityType.Person)));
    }

    public static IEnumerable<Row> MeasurePresidio(string path, Floors floors)
    {
        var rows = Labelled(path).ToList();
        yield return new("presidio_research dev", "overlap F2, all types", Count(rows, _ => true).F(2), Floor: floors.Presidio, Of: rows.Sum(row => row.Spans.Count));
        var structured = Count(rows, type => Structured.Contains(type));
        var of = rows.Sum(row => row.Spans.Count(span => Structured.Contains(span.Type)));
        yield return new("presidio_research dev", "structured types, precision", structured.Precision, Floor: .98, Of: of);
        yield return new("presidio_research dev", "structured types, recall", structured.Recall, Floor: .98, Of: of);
    }

    public static IEnumerable<Row> MeasureTweebank(string path, Floors floors)
    {
        var rows = BioFile.Read(path).ToList();
        yield return new("Tweebank dev", "PERSON F1", Count(rows, type => type == EntityType.Person).F(1), Floor: floors.Tweebank, Of: rows.Sum(row => row.Spans.Count));
    }

    private static Tally Count(List<LabelledText> rows, Func<EntityType, bool> isCounted)
    {
        var tally = default(Tally);
        foreach (var row in rows)
        {
            var found = Screener.Fast.Screen(row.Text, ScreeningContext.Default).Entities.Where(entity => isCounted(entity.Type)).ToList();
            var wanted = row.Spans.Where(span => isCounted(span.Type)).ToList();
            var hits = wanted.Count(want => found.Exists(entity => entity.Type == want.Type && entity.Span.Overlaps(want.Span)));
            tally.Hits += hits;
            tally.Missed += wanted.Count - hits;
            tally.Wrong += found.Count(entity => !wanted.Exists(want => want.Type == entity.Type && want.Span.Overlaps(entity.Span)));
        }

        return tally;
    }

    // Labels count code points, entities UTF-16 code units.
    private static IEnumerable<LabelledText> Labelled(string path)
    {
        foreach (var row in Cases.Read(path))
        {
            var text = row.Text("text")!;
            yield return new(text, [.. row.GetProperty("spans").EnumerateArray().Select(span => Span(text, span)).OfType<(TextSpan, EntityType)>()]);
        }
    }

    private static (TextSpan Span, EntityType Type)? Span(string text, JsonElement span) => WireName<EntityType>.TryParse(span.Text("type"), out var type)
        ? (TextSpan.FromBounds(Units(text, span.GetProperty("start").GetInt32()), Units(text, span.GetProperty("end").GetInt32())), type)
        : null;

    private static int Units(string text, int points)
    {
        var units = 0;
        for (; points > 0; points--)
            units += char.IsHighSurrogate(text[units]) ? 2 : 1;
        return units;
    }

    private record struct Tally(int Hits, int Missed, int Wrong)
    {
        public readonly double Precision => (double)Hits / Math.Max(1, Hits + Wrong);

        public readonly double Recall => (double)Hits / Math.Max(1, Hits + Missed);

        public readonly double F(double beta) => (1 + (beta * beta)) * Precision * Recall / Math.Max(1e-9, (beta * beta * Precision) + Recall);
    }
}
