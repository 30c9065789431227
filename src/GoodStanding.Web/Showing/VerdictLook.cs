using GoodStanding.Model;

namespace GoodStanding.Web.Showing;

/// <summary>How a verdict or a severity looks: a colour never stands without its sign and its word.</summary>
/// <param name="Tint">The name of the colour in the style sheet.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Word">The word.</param>
/// <param name="Sentence">What it means for the reader.</param>
internal sealed record VerdictLook(string Tint, string Icon, string Word, string Sentence)
{
    public static VerdictLook Of(Verdict verdict) => verdict switch
    {
        Verdict.Clear => new("clear", "circle-check", "Clear", "Nothing here would trouble a careful colleague."),
        Verdict.Reconsider => new("reconsider", "alert-triangle", "Reconsider", "A careful colleague would ask for a second look."),
        _ => new("stop", "hand-stop", "Stop", "Not as it is. Change what is marked, and it can go."),
    };

    public static VerdictLook Of(Severity severity) => severity switch
    {
        Severity.Block => new("stop", "hand-stop", "Must change", ""),
        Severity.Hold => new("reconsider", "users", "Second reader", ""),
        Severity.Warn => new("reconsider", "alert-triangle", "Think again", ""),
        _ => new("note", "bulb", "Good to know", ""),
    };
}
