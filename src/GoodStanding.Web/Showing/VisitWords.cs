using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How the visits are told: four answers with their traps, the lines of the book, and names that are shown to nobody.</summary>
internal static class VisitWords
{
    private const string Hidden = "•••";

    private static readonly TimeSpan Slack = TimeSpan.FromDays(7);

    public static string Of(VisitMatch match) => match switch
    {
        VisitMatch.Match => "Match",
        VisitMatch.Possible => "Possible",
        VisitMatch.None => "No match",
        _ => "Cannot be matched",
    };

    /// <summary>What an answer means, and what it does not.</summary>
    public static string Explain(VisitAnswer answer) => answer.Match switch
    {
        VisitMatch.Match => $"Somebody with this name, or a usual form of it, came {Between(answer.Window!)}. People share names, so it may still be somebody else.",
        VisitMatch.Possible => $"Somebody came {Between(answer.Window!)} whose name may be meant: a shared surname, an initial, or another service. Family counts here too.",
        VisitMatch.None => $"Nobody with this name came {Between(answer.Window!)}. That is no proof: people write under another name, and for others.",
        _ => "The name shown is no full name, the review has no date or tells of somebody else, or no visits of those days are kept. This says nothing either way.",
    };

    /// <summary>Says of a "no match" that the visits do not reach over all days that were asked for; null when they do.</summary>
    public static string? Gap(LookIntoVisits.Found look) =>
        look is { First: { } first, Last: { } last, Answer: { Match: VisitMatch.None, Window: { } window } } && (Days(window.From, first) > Slack || Days(last, window.To) > Slack)
            ? $"Your visits of those days only go from {Day(first)} to {Day(last)}, so it says less than it might."
            : null;

    /// <summary>A line of the book: what was done.</summary>
    public static string Of(VisitLook look) => look.Act switch
    {
        VisitAct.Look => "looked whether a review may come from a visit",
        VisitAct.Import => look.Count == 0 ? "took in nothing new" : look.Count == 1 ? "took in one visit" : $"took in {look.Count:N0} visits",
        VisitAct.SetDays => $"set visits to be kept for {look.Count:N0} days",
        VisitAct.Expire => look.Count == 1 ? "One visit was forgotten: its days had run out" : $"{look.Count:N0} visits were forgotten: their days had run out",
        _ => look.Count == 1 ? "wiped one visit" : $"wiped {look.Count:N0} visits",
    };

    /// <summary>The answer as the book keeps it.</summary>
    public static string? AnswerOf(VisitLook look) => look.Answer is { } answer ? Of(WireName<VisitMatch>.Parse(answer)) : null;

    /// <summary>A name of which the first letters alone are shown: "O••• J•••".</summary>
    public static string Mask(string name) => string.Join(' ', name.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Take(4).Select(part => System.Globalization.StringInfo.GetNextTextElement(part) + Hidden));

    private static string Between(VisitWindow window) => $"between {Day(window.From)} and {Day(window.To)}";

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static TimeSpan Days(DateOnly from, DateOnly to) => TimeSpan.FromDays(to.DayNumber - from.DayNumber);
}
