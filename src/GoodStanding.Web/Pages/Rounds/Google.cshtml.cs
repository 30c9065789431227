using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.Connectors.Google;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Connects a listing to Google in three steps: the practice's own client, Google's yes, and which place it is.</summary>
public sealed class GoogleModel(FindListings findListings, ListConnections listConnections, BeginGoogle begin, FinishGoogle finish, ListGoogleListings listGoogleListings, ConnectSource connectSource, Me me) : PageModel
{
    public const string Path = "/rounds/google";

    public Listing Listing { get; private set; } = null!;

    /// <summary>Google's page, once the client is known; a person goes there by a link.</summary>
    public Uri? Next { get; private set; }

    /// <summary>The places to choose from; null before Google was asked.</summary>
    public IReadOnlyList<GoogleListing>? Places { get; private set; }

    public Guid? CredentialId { get; private set; }

    /// <summary>Whether Google has said yes before.</summary>
    public bool HasGrant { get; private set; }

    public string? Refused { get; private set; }

    /// <summary>The address to which Google leads back; it must stand in the client's settings.</summary>
    public string RedirectAddress { get; private set; } = "";

    private GoogleTicket Ticket => HttpContext.RequestServices.GetRequiredService<GoogleTicket>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? clientId, string? clientSecret, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();

        var begun = await begin.RunAsync(new(User.MemberId(), id, clientId ?? "", clientSecret ?? "", new(RedirectAddress)), cancellationToken);
        if (begun is { CredentialId: { } credential, Ticket: { } kept, Address: { } next })
        {
            Ticket.Keep(HttpContext, User.MemberId(), id, credential, kept);
            Next = next;
        }

        return Show(begun.Refusal);
    }

    /// <summary>Google has led the browser back, and the person goes on: now the code is changed for the grant.</summary>
    public async Task<IActionResult> OnPostFinishAsync(Guid id, string? code, string? state, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Ticket.Find(HttpContext, User.MemberId()) is not { } kept || kept.ListingId != id)
            return Show(Refusal.NotNow("Nothing was begun in this browser, or it took longer than ten minutes. Begin once more."));

        Ticket.Drop(HttpContext);
        var finished = await finish.RunAsync(new(User.MemberId(), kept.CredentialId, kept.Ticket, state, code ?? "", new(RedirectAddress)), cancellationToken);
        return finished.Refusal is { } refusal ? Show(refusal) : await OnPostPlacesAsync(id, cancellationToken);
    }

    /// <summary>Asks Google which places the grant reaches.</summary>
    public async Task<IActionResult> OnPostPlacesAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();

        var listed = await listGoogleListings.RunAsync(new(User.MemberId(), id), cancellationToken);
        if (listed.Refusal is null)
            (Places, CredentialId) = (listed.Found, listed.CredentialId);
        return Show(listed.Refusal);
    }

    public async Task<IActionResult> OnPostChooseAsync(Guid id, string? place, Guid credential, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(place))
            return await OnPostPlacesAsync(id, cancellationToken);

        var connected = await connectSource.RunAsync(new(User.MemberId(), id, place, CredentialId: credential), cancellationToken);
        return this.After(connected.Refusal, $"/rounds/sources/{id}", "Connected. Google is read within the next minutes.");
    }

    private IActionResult Show(Refusal? refusal)
    {
        Refused = refusal?.Sentence;
        return refusal is { Kind: RefusalKind.NotFound } ? NotFound() : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { ConnectsSources: true } member
            || (await findListings.RunAsync(new(member.Id), cancellationToken)).Listings.FirstOrDefault(each => each.Id == id && each.SiteId == "google") is not { } listing)
            return false;

        Listing = listing;
        HasGrant = (await listConnections.RunAsync(new(member.Id), cancellationToken)).SitesWithKey.Contains(listing.SiteId);
        RedirectAddress = HttpContext.RequestServices.GetRequiredService<PublicAddress>().LinkTo(Request, Path);
        return true;
    }
}
