using System.Text.Json;
using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Reviews;
using GoodStanding.Formats.Reviews.Csv;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What handed-over files hold, before anything of it is kept: how many reviews, the first few, and what was left out and why.</summary>
public sealed class FilesModel(FindListings findListings, ImportReviews importReviews, RecordSourceState recordSourceState, HeldFiles held, Me me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ColumnForm Columns { get; set; } = new();

    [BindProperty]
    public bool IsWhole { get; set; }

    /// <summary>Whether somebody has said that the reviews are of this listing's professional, although the files name another.</summary>
    [BindProperty]
    public bool IsSame { get; set; }

    public Listing Listing { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public ReviewImport Import { get; } = new();

    /// <summary>The reviews of this listing's site.</summary>
    public List<Review> Reviews { get; private set; } = [];

    /// <summary>How many of another site were in the files; they are not taken in here.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>Whether the files may hold every review of the page: nothing of them was left out.</summary>
    public bool MayBeWhole => Import.IsWhole && Elsewhere == 0;

    /// <summary>Whom the files say that they are about.</summary>
    public IReadOnlyList<string> Subjects => [.. Import.Files.Select(file => file.Report.Subject?.Name).OfType<string>().Where(name => name.Length > 0).Distinct()];

    public bool MayBeAnother => OtherSubject.MayBe(Listing, Import.Files.Select(file => file.Report.Subject), Reviews);

    public string? Refused { get; private set; }

    /// <summary>The columns of the first table; empty when there is none.</summary>
    public IReadOnlyList<string> TableColumns => Import.Files.Select(file => file.Report.Columns).FirstOrDefault(columns => columns.Count > 0) ?? [];

    public Task<IActionResult> OnGetAsync(Guid id, Guid files, CancellationToken cancellationToken) => ShowAsync(id, files, isChosen: false, cancellationToken);

    public Task<IActionResult> OnPostAsync(Guid id, Guid files, CancellationToken cancellationToken) => ShowAsync(id, files, isChosen: true, cancellationToken);

    public async Task<IActionResult> OnPostTakeAsync(Guid id, Guid files, CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(id, files, isChosen: true, cancellationToken);
        if (Listing is null || Reviews.Count == 0)
            return shown;
        if (MayBeAnother && !IsSame)
        {
            Refused = "Look first whether these are the right reviews, and say so below.";
            return shown;
        }

        var rating = Import.Files.Count == 1 ? Import.Files[0].Report.AggregateRating : null;
        var taken = await importReviews.RunAsync(
            new(Member.Id, id, Reviews.ToAsyncEnumerable(), IsWhole && MayBeWhole, rating, TableColumns.Count == 0 ? null : JsonSerializer.Serialize(Columns)), cancellationToken);
        if (taken.Refusal is null)
            held.Drop(files, Member.Id);
        return this.After(taken.Refusal, "/rounds", Say(taken));
    }

    /// <summary>Keeps mails that tell of a review without holding it.</summary>
    public async Task<IActionResult> OnPostMentionAsync(Guid id, Guid files, [FromServices] KeepNotices keepNotices, CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(id, files, isChosen: true, cancellationToken);
        if (Listing is null || Import.Notices.Count == 0)
            return shown;

        var kept = await keepNotices.RunAsync(new(Member.Id, id, Import.Notices), cancellationToken);
        if (kept.Refusal is null)
            held.Drop(files, Member.Id);
        return this.After(kept.Refusal, "/rounds/mentions", kept.Added == 0 ? "It was here already." : "Kept. Open the page and save it to read the review.");
    }

    /// <summary>Says that nothing could be read, so that the source is not taken for one without news.</summary>
    public async Task<IActionResult> OnPostFailAsync(Guid id, Guid files, CancellationToken cancellationToken)
    {
        var failed = await recordSourceState.RunAsync(new(User.MemberId(), id, SourceState.Changed), cancellationToken);
        if (failed.Refusal is null)
            held.Drop(files, User.MemberId());
        return this.After(failed.Refusal, $"/rounds/sources/{id}", "Noted: this source gives a form that is not known here.");
    }

    private async Task<IActionResult> ShowAsync(Guid id, Guid files, bool isChosen, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member || (await findListings.RunAsync(new(member.Id), cancellationToken)).Listings.FirstOrDefault(each => each.Id == id) is not { } listing)
            return NotFound();
        if (held.Find(files, member.Id) is not { } kept)
            return this.After(Refusal.NotNow("These files are not held any more. Hand them over once more."), $"/rounds/sources/{id}");

        (Listing, Member) = (listing, member);
        var mapping = isChosen ? Columns.ToMapping() : listing.Columns is { } remembered ? JsonSerializer.Deserialize<ColumnForm>(remembered)!.ToMapping() : null;
        Read(kept, mapping, cancellationToken);
        if (!isChosen)
            Columns = ColumnForm.Of(mapping ?? CsvMapping.Guess(TableColumns));
        return Page();
    }

    private void Read(IReadOnlyList<(string Name, byte[] Bytes)> files, CsvMapping? mapping, CancellationToken cancellationToken)
    {
        var context = new ReviewContext(clock.GetUtcNow(), Listing.SiteId, Listing.Key, mapping is { IsEnough: true } ? mapping : null);
        foreach (var (name, bytes) in files)
        {
            using var source = ArchiveSource.OfFile(new(name, bytes.Length, () => new MemoryStream(bytes, writable: false)));
            Reviews.AddRange(ReadReviews.Run(new(source, context), Import, cancellationToken));
        }

        Elsewhere = Reviews.RemoveAll(review => review.Site != Listing.SiteId);
    }

    private static string Say(ImportReviews.Result taken)
    {
        (int Count, string One, string Many)[] all =
        [
            (taken.Added, "one new review", "new reviews"), (taken.Edited, "one edited", "edited"), (taken.Returned, "one back again", "back again"),
            (taken.Vanished, "one gone", "gone"), (taken.Unchanged, "one as it was", "as they were"),
        ];
        return $"Taken in: {string.Join(", ", all.Where(each => each.Count > 0).Select(each => each.Count == 1 ? each.One : $"{each.Count} {each.Many}"))}.";
    }
}
