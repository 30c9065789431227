using System.Net.Mime;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Hands out one paper of a dispute, to be saved and never shown within a page of ours.</summary>
[Sandboxed]
public sealed class PaperModel(OpenAttachment openAttachment) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid paper, CancellationToken cancellationToken)
    {
        if ((await openAttachment.RunAsync(new(User.MemberId(), id, paper), cancellationToken)).Attachment is not { } found)
            return NotFound();

        // Its own name may name somebody, and goes no further than our page.
        var (type, ending) = found.Kind switch
        {
            AttachmentKind.Pdf => (MediaTypeNames.Application.Pdf, "pdf"),
            AttachmentKind.Png => (MediaTypeNames.Image.Png, "png"),
            AttachmentKind.Jpeg => (MediaTypeNames.Image.Jpeg, "jpg"),
            _ => ("text/plain; charset=utf-8", "txt"),
        };
        return File(found.Content, type, $"paper-{found.AddedAt:yyyy-MM-dd}.{ending}");
    }
}
