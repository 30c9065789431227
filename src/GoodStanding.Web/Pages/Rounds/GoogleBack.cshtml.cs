using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Where Google leads back to. Nothing happens by being led here: the person goes on by a button.</summary>
public sealed class GoogleBackModel : PageModel
{
    /// <summary>The listing for which this browser began; null when it began nothing.</summary>
    public Guid? ListingId { get; private set; }

    public string? Code { get; private set; }

    public string? State { get; private set; }

    public IActionResult OnGet(string? code, string? state)
    {
        var kept = HttpContext.RequestServices.GetRequiredService<GoogleTicket>().Find(HttpContext, User.MemberId());
        ListingId = kept?.ListingId;
        (Code, State) = kept?.Ticket.Is(state) == true ? (code, state) : (null, null);
        return Page();
    }
}
