using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Themes;

/// <summary>Reads what a review praises and blames, sentence by sentence.</summary>
/// <remarks>
/// A clause shows a theme by a phrase of its own ("waited two hours"), by a thing with a tone beside it ("terrible parking"), or by a word for how
/// people are, which goes to the staff where the clause names them and to the clinician where it does not. A "not" before the word turns it round.
/// Clauses end at "but" and its like and at semicolons. It counts what people speak of; it judges no review.
/// </remarks>
public static class ThemeReader
{
    // How far from the thing a tone may stand, and how far before a word a "not" reaches.
    private const int NearThing = 6;
    private const int NearNegation = 3;

    /// <summary>Reads a review. A sentence has a theme and a polarity once, at the first words that show it.</summary>
    public static IReadOnlyList<ThemeMention> Read(string reviewBody)
    {
        var document = TextDocument.Read(reviewBody);
        var marks = ThemeLexicons.All.Find(document);
        var mentions = new List<ThemeMention>();
        foreach (var sentence in document.Sentences)
        {
            var found = new Dictionary<(Theme, ThemePolarity), Mark>();
            foreach (var clause in Clauses(document, marks, sentence))
            {
                foreach (var (theme, polarity, words) in ReadClause(marks, clause))
                    found.TryAdd((theme, polarity), words);
            }

            var span = document.SpanOf(sentence.First, sentence.Count);
            mentions.AddRange(found.Select(each => new ThemeMention(each.Key.Item1, each.Key.Item2, span, document.SpanOf(each.Value.First, each.Value.Count))));
        }

        return mentions;
    }

    private static List<Sentence> Clauses(TextDocument document, Marks marks, Sentence sentence)
    {
        var clauses = new List<Sentence>();
        var first = sentence.First;
        for (var at = sentence.First + 1; at < sentence.End; at++)
        {
            if (marks.At(ThemeLexicons.Turn, at) is null && document.WordOf(at) is not ";")
                continue;

            clauses.Add(new(first, at - first));
            first = at;
        }

        clauses.Add(new(first, sentence.End - first));
        return clauses;
    }

    private static IEnumerable<(Theme Theme, ThemePolarity Polarity, Mark Words)> ReadClause(Marks marks, Sentence clause)
    {
        var phrases = ThemeLexicons.Themes.SelectMany(theme => FromPhrases(marks, clause, theme)).ToList();
        var others = ThemeLexicons.Themes.SelectMany(theme => FromTones(marks, clause, theme)).Concat(FromManners(marks, clause));

        // Where phrases of a theme speak, a tone beside its thing adds nothing but mistakes.
        return phrases.Concat(others.Where(other => !phrases.Exists(phrase => phrase.Theme == other.Theme)));
    }

    private static IEnumerable<(Theme Theme, ThemePolarity Polarity, Mark Words)> FromPhrases(Marks marks, Sentence clause, Theme theme) =>
        from pair in ThemeLexicons.Phrases[(int)theme]
        from mark in In(marks, pair.Value, clause)
        select (theme, Turned(marks, clause, mark, pair.Key), mark);

    private static IEnumerable<(Theme Theme, ThemePolarity Polarity, Mark Words)> FromTones(Marks marks, Sentence clause, Theme theme)
    {
        // A tone beside the clinician's title says nothing of a manner: "great doctor".
        if (theme == Theme.BedsideManner)
            return [];

        var things = In(marks, ThemeLexicons.Topics[(int)theme], clause).Where(thing => !IsPartOfAnother(marks, clause, thing)).ToList();
        return
            from pair in ThemeLexicons.Tone
            from mark in In(marks, pair.Value, clause)
            where things.Exists(thing => Distance(thing, mark) <= NearThing)
            select (theme, Turned(marks, clause, mark, pair.Key), mark);
    }

    private static IEnumerable<(Theme Theme, ThemePolarity Polarity, Mark Words)> FromManners(Marks marks, Sentence clause)
    {
        var hasStaff = In(marks, ThemeLexicons.Topics[(int)Theme.Staff], clause).Any();
        var hasClinician = In(marks, ThemeLexicons.Topics[(int)Theme.BedsideManner], clause).Any();
        return
            from pair in ThemeLexicons.Manner
            from mark in In(marks, pair.Value, clause)
            from theme in (Theme[])(hasStaff && hasClinician ? [Theme.Staff, Theme.BedsideManner] : hasStaff ? [Theme.Staff] : [Theme.BedsideManner])
            select (theme, Turned(marks, clause, mark, pair.Key), mark);
    }

    // The office of "office staff" is no place, the waiting of "waiting room" no wait.
    private static bool IsPartOfAnother(Marks marks, Sentence clause, Mark thing) =>
        ThemeLexicons.Topics.SelectMany(topic => In(marks, topic, clause)).Any(other => other.Count > thing.Count && other.First <= thing.First && other.End >= thing.End);

    private static IEnumerable<Mark> In(Marks marks, Lexicon lexicon, Sentence clause) =>
        marks.HasWithin(lexicon, clause.First, clause.End) ? marks.Of(lexicon).ToArray().Where(mark => clause.Contains(mark.First)) : [];

    // A phrase that holds its own "not" is not turned by it: only one that ends before it counts.
    private static ThemePolarity Turned(Marks marks, Sentence clause, Mark mark, ThemePolarity polarity)
    {
        var isTurned = In(marks, ThemeLexicons.Negation, clause).Any(negation => negation.End <= mark.First && mark.First - negation.End < NearNegation);
        return !isTurned ? polarity : polarity == ThemePolarity.Praise ? ThemePolarity.Complaint : ThemePolarity.Praise;
    }

    private static int Distance(Mark thing, Mark tone) => thing.First >= tone.End ? thing.First - tone.End : tone.First - thing.End;
}
