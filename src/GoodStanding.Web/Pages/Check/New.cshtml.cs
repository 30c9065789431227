using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Check;

/// <summary>Where a person types what she means to post and sees what it would give away.</summary>
public sealed class NewModel : PageModel
{
    [BindProperty]
    public CheckForm Form { get; set; } = new();

    public ScreeningReport? Report { get; private set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (ModelState.IsValid && Form.Words.Length > 0)
            Report = Screener.Screen(Form.Words, Form.ToContext());

        return Request.IsHtmx() ? Partial("_Report", this) : Page();
    }

    /// <summary>Puts a finding's wording in the place of the marked words, for browsers without JavaScript.</summary>
    public IActionResult OnPostReplace(string rule, int start)
    {
        if (ModelState.IsValid)
        {
            var found = Screener.Screen(Form.Words, Form.ToContext()).Findings
                .FirstOrDefault(finding => finding.Rule.Id == rule && finding.Span.Start == start && finding.Replacement is not null);
            if (found is not null)
                Form.Text = string.Concat(Form.Words.AsSpan(0, found.Span.Start), found.Replacement, Form.Words.AsSpan(found.Span.End));
            ModelState.Clear();
            Report = Screener.Screen(Form.Words, Form.ToContext());
        }

        return Page();
    }
}
