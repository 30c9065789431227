using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>One page on a review site: files of it are handed over here, single reviews entered by hand, and its interface is switched on.</summary>
[RequestSizeLimit(HeldFiles.MostBytes)]
public sealed class ListingModel(FindListings findListings, ListConnections listConnections, ImportReviews importReviews, HeldFiles held, Me me, TimeProvider clock) : PageModel
{
    public Listing Listing { get; private set; } = null!;

    /// <summary>How it goes with the interface; null while it is not switched on.</summary>
    public ListConnections.Line? Connected { get; private set; }

    /// <summary>Whether the site has an interface that is read here.</summary>
    public bool HasInterface { get; private set; }

    /// <summary>Whether the practice has a key or a grant for the site already.</summary>
    public bool HasKey { get; private set; }

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostFilesAsync(Guid id, List<IFormFile> files, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (files.Count == 0)
            return this.After(Refusal.Invalid("Choose a file first."), $"/rounds/sources/{id}");

        var read = new List<(string Name, byte[] Bytes)>();
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            read.Add((Path.GetFileName(file.FileName), bytes.ToArray()));
        }

        return LocalRedirect($"/rounds/sources/{id}/files/{held.Keep(Member.Id, read)}");
    }

    public async Task<IActionResult> OnPostByHandAsync(Guid id, string? author, int? stars, string? words, DateOnly? date, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (stars is null && string.IsNullOrWhiteSpace(words))
            return this.After(Refusal.Invalid("Give the words or the stars."), $"/rounds/sources/{id}");

        var published = date is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : (DateTimeOffset?)null;
        var (name, body) = (string.IsNullOrWhiteSpace(author) ? null : author.Trim(), (words ?? "").ReplaceLineEndings("\n").Trim());
        var review = new Review(
            Listing.SiteId, Listing.Key, ReviewKey.Of(Listing.SiteId, name, published, body), name, stars is >= 1 and <= 5 ? new Rating(stars.Value) : null, body, published);
        var taken = await importReviews.RunAsync(new(Member.Id, id, new[] { review }.ToAsyncEnumerable(), IsByHand: true), cancellationToken);
        return this.After(taken.Refusal, $"/rounds/sources/{id}", taken.Added == 1 ? "Taken in. It waits for your next round." : "It was here already; nothing was added.");
    }

    public async Task<IActionResult> OnPostConnectAsync(Guid id, string? key, string? apiKey, [FromServices] ConnectSource connect, CancellationToken cancellationToken)
    {
        var connected = await connect.RunAsync(new(User.MemberId(), id, key ?? "", apiKey), cancellationToken);
        return this.After(connected.Refusal, $"/rounds/sources/{id}", "Switched on. It is read within the next minutes.");
    }

    public async Task<IActionResult> OnPostDisconnectAsync(Guid id, [FromServices] DisconnectSource disconnect, CancellationToken cancellationToken)
    {
        var disconnected = await disconnect.RunAsync(new(User.MemberId(), id), cancellationToken);
        return this.After(disconnected.Refusal, $"/rounds/sources/{id}", "Switched off. What was read stays.");
    }

    public async Task<IActionResult> OnPostAskAsync(Guid id, [FromServices] AskNow askNow, CancellationToken cancellationToken)
    {
        var asked = await askNow.RunAsync(new(User.MemberId(), id), cancellationToken);
        if (asked.Asked is { State: not (SourceState.Read or SourceState.Empty) } broken)
        {
            this.Say(broken.Reason ?? "It did not answer. What is new there is not known.", "reconsider");
            return LocalRedirect($"/rounds/sources/{id}");
        }

        return this.After(asked.Refusal, $"/rounds/sources/{id}", asked.Asked switch
        {
            { Taken: { Added: > 0 } taken } => taken.Added == 1 ? "One new review. It waits for your next round." : $"{taken.Added} new reviews. They wait for your next round.",
            { State: SourceState.Empty } => "It answered, and there was no review.",
            _ => "It answered, and nothing is new.",
        });
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member || (await findListings.RunAsync(new(member.Id), cancellationToken)).Listings.FirstOrDefault(each => each.Id == id) is not { } listing)
            return false;

        (Listing, Member) = (listing, member);
        var connections = await listConnections.RunAsync(new(member.Id), cancellationToken);
        (Connected, HasInterface, HasKey) = (connections.Connected.GetValueOrDefault(id), connections.Sites.Contains(listing.SiteId), connections.SitesWithKey.Contains(listing.SiteId));
        return true;
    }
}
