using GoodStanding.Screening.Recognizers.Ages;
using GoodStanding.Text;

namespace GoodStanding.Screening.Operators;

/// <summary>Says an age by the decade: "she is 34" becomes "she is in her thirties".</summary>
internal static class AgeWording
{
    private static readonly string[] Decades = ["", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"];

    public static SaferEdit? For(Surroundings around)
    {
        var document = TextDocument.Read(around.Text.Substring(around.Span.Start, around.Span.Length));
        if (document.Tokens.Length == 0 || NumberWords.Read(document, 0, out var age) == 0)
            return null;

        // Units that are part of the entity ("6-week-old") or follow it.
        var words = document.Text;
        var isInfant = words.Contains("week", StringComparison.OrdinalIgnoreCase) || words.Contains("month", StringComparison.OrdinalIgnoreCase) || words.Contains("day", StringComparison.OrdinalIgnoreCase)
            || around.After is "week" or "weeks" or "month" or "months" or "day" or "days";
        var end = EndWithOld(around);
        if (SexAfter(around) is { } sex)
            return around.Put(Noun(age, isInfant, sex), WithArticle(around), around.Span.End + 1);
        if (words.Contains("old", StringComparison.OrdinalIgnoreCase) || end > around.Span.End)
            return WithOld(around, age, isInfant, end);
        if (around.Before is "aged" or "age" || around.Before is "turned" or "turns" or "turning")
            return around.Before is "aged" or "age" ? around.Put(Predicate(age, isInfant, ""), around.BeforeStart) : around.Put("a year older", around.Span.Start);

        return around.Put(Predicate(age, isInfant, SubjectOf(around)), around.Span.Start, end);
    }

    private static SaferEdit WithOld(Surroundings around, int age, bool isInfant, int end)
    {
        // "she is 34 years old"
        if (around.Before is "is" or "was" or "turned" or "be" or "just" or "only" or "now" or "she's" or "he's" or "i'm")
            return around.Put(Predicate(age, isInfant, SubjectOf(around)), around.Span.Start, end);

        // "a 34-year-old man" against "a 34-year-old with"
        var next = new Surroundings(around.Text, Model.TextSpan.FromBounds(around.Span.Start, end)).After;
        return next is "" or "with" or "who" or "came" or "in" or "from" or "presents" or "presented" or "presenting" or "and" or "on" or "at" or "today" or "is" or "was" or "has" or "had" or "for" or "s" or "after" or "post"
            ? around.Put(Noun(age, isInfant, ""), WithArticle(around), end)
            : around.Put("a" + (Adjective(age, isInfant) is "older" or "adult" ? "n " : " ") + Adjective(age, isInfant), WithArticle(around), end);
    }

    private static int WithArticle(Surroundings around) => around.Before is "a" or "an" or "the" or "this" or "our" or "my" ? around.BeforeStart : around.Span.Start;

    private static int EndWithOld(Surroundings around)
    {
        foreach (var tail in (string[])[" years old", " year old", " yr old", " yrs old", " y/o", " yo", " months old", " weeks old", " days old", " month old", " week old", " years of age"])
        {
            if (around.Text.AsSpan(around.Span.End).StartsWith(tail, StringComparison.OrdinalIgnoreCase))
                return around.Span.End + tail.Length;
        }

        return around.Span.End;
    }

    private static string? SexAfter(Surroundings around)
    {
        var at = around.Span.End;
        if (at >= around.Text.Length || (at + 1 < around.Text.Length && char.IsLetterOrDigit(around.Text[at + 1])))
            return null;

        return around.Text[at] switch { 'F' or 'f' => "she", 'M' or 'm' => "he", _ => null };
    }

    private static string SubjectOf(Surroundings around)
    {
        var word = around.Before is "is" or "was" or "just" or "only" or "now" ? around.SecondBefore().Word : around.Before;
        return word is "she" or "she's" ? "she" : word is "he" or "he's" ? "he" : word is "i" or "i'm" ? "i" : "";
    }

    private static string Predicate(int age, bool isInfant, string subject)
    {
        if (isInfant || age < 2)
            return "a baby";
        if (age < 13)
            return "a child";
        if (age < 20)
            return "a teenager";

        var their = subject switch { "she" => "her", "he" => "his", "i" => "my", _ => "their" };
        return age > 89 ? "over 89" : $"in {their} {Decades[age / 10]}";
    }

    private static string Noun(int age, bool isInfant, string subject)
    {
        var predicate = Predicate(age, isInfant, subject);
        var who = subject switch { "she" => "a woman", "he" => "a man", _ => "someone" };
        return predicate.StartsWith("a ", StringComparison.Ordinal) ? predicate : $"{who} {predicate}";
    }

    private static string Adjective(int age, bool isInfant) =>
        isInfant || age < 2 ? "newborn" : age < 13 ? "young" : age < 20 ? "teenage" : age < 40 ? "young" : age < 65 ? "middle-aged" : "older";
}
