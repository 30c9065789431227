using GoodStanding.Allegations.Themes;
using GoodStanding.App.Rounds;
using GoodStanding.Storage.People;
using GoodStanding.Web.Showing;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The sentences that praise or blame one thing, each with its review.</summary>
public sealed class ThemeModel(ReadThemes readThemes, Me me, TimeProvider clock) : PageModel
{
    public RatingsFilter Filter { get; private set; } = null!;

    public ReadThemes.Line Line { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string theme, [FromQuery(Name = "for")] Guid? professional, string? site, int? months, CancellationToken cancellationToken)
    {
        if (ThemeLook.Find(theme) is not { } asked || await me.GetAsync() is not { } member)
            return NotFound();

        (Member, Filter) = (member, RatingsFilter.Of(professional, site, months));
        var read = await readThemes.RunAsync(new(member.Id, professional, site, Filter.Since(clock.GetUtcNow())), cancellationToken);
        Line = read.Lines.FirstOrDefault(line => line.Theme == asked) ?? new(asked, 0, 0, []);
        return Page();
    }

    public IReadOnlyList<ReadThemes.Mention> Of(ThemePolarity polarity) => [.. Line.Mentions.Where(mention => mention.Polarity == polarity)];
}
