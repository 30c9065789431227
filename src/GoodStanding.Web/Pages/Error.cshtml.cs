using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages;

/// <summary>Says in one sentence what went wrong; never what was typed.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public string Head { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public void OnGet(int? status) => Say(status);

    public void OnPost(int? status) => Say(status);

    private void Say(int? status) => (Head, Sentence) = (status ?? Response.StatusCode) switch
    {
        StatusCodes.Status404NotFound => ("Not here", "There is no such page, or it is not yours to see."),
        StatusCodes.Status403Forbidden => ("Not yours to do", "Your role does not allow this. The owner of the practice can change that."),
        StatusCodes.Status400BadRequest => ("That form has gone stale", "Go back, load the page again and send it once more. Your words are still in the box."),
        StatusCodes.Status413PayloadTooLarge => ("Too long", "That is more than this page takes. Send it in parts."),
        StatusCodes.Status422UnprocessableEntity => ("That cannot be read", "The form holds something that is no text, often an invisible NUL character from another program. Go back, remove it or type the words anew, and send it again."),
        StatusCodes.Status429TooManyRequests => ("One moment", "Too many tries in a short time. Wait a minute, then go on."),
        _ => ("Something broke", "It is written down without your words. Try again; if it stays so, open the doctor page."),
    };
}
