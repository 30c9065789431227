using GoodStanding.App.Doctor;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>Says of each part of the installation that it is good, or what to do.</summary>
public sealed class DoctorModel(ExamineInstallation examine) : PageModel
{
    public ExamineInstallation.Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Found = await examine.RunAsync(new(Request.Headers.UserAgent), cancellationToken);
}
