using GoodStanding.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Hosting;

/// <summary>What a page answers after a deed: on to the next page, with a sentence.</summary>
internal static class Answers
{
    private const string Sentence = "Said";
    private const string Tint = "SaidTint";

    /// <summary>Goes on when it was done; says why when it was refused; tells nothing of what is not theirs.</summary>
    public static IActionResult After(this PageModel page, Refusal? refusal, string next, string? done = null)
    {
        if (refusal is { Kind: RefusalKind.NotFound })
            return page.NotFound();

        page.Say(refusal?.Sentence ?? done, refusal is null ? "clear" : "reconsider");
        return page.LocalRedirect(next);
    }

    /// <summary>Leaves a sentence for the next page.</summary>
    public static void Say(this PageModel page, string? sentence, string tint = "clear")
    {
        page.TempData[Sentence] = sentence;
        page.TempData[Tint] = tint;
    }

    /// <summary>The sentence that was left, and its colour; null when there is none.</summary>
    public static (string Sentence, string Tint)? Said(this Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionary left) =>
        left[Sentence] is string sentence ? (sentence, left[Tint] as string ?? "note") : null;
}
