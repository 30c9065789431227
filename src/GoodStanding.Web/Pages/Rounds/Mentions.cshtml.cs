using GoodStanding.App.Gathering;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Where the practice is mentioned outside of the review sites, and the feeds that tell it.</summary>
public sealed class MentionsModel(ListMentions listMentions, ListFeeds listFeeds, HandleMention handleMention, AddFeed addFeed, RemoveFeed removeFeed, Me me, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];

    /// <summary>How many there are; the page holds the first of them.</summary>
    public int Count { get; private set; }

    public bool IsHandled { get; private set; }

    public IReadOnlyList<Feed> Feeds { get; private set; } = [];

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(bool handled, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        (Member, IsHandled) = (member, handled);
        (Mentions, Count, _) = await listMentions.RunAsync(new(member.Id, handled), cancellationToken);
        Feeds = (await listFeeds.RunAsync(new(member.Id), cancellationToken)).Feeds;
        return Page();
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid mention, bool again, CancellationToken cancellationToken)
    {
        var handled = await handleMention.RunAsync(new(User.MemberId(), mention, IsHandled: !again), cancellationToken);
        return this.After(handled.Refusal, again ? "/rounds/mentions?handled=true" : "/rounds/mentions");
    }

    public async Task<IActionResult> OnPostAllAsync(DateTimeOffset? upTo, CancellationToken cancellationToken)
    {
        var handled = await handleMention.RunAsync(new(User.MemberId(), null, UpTo: upTo), cancellationToken);
        return this.After(handled.Refusal, "/rounds/mentions", handled.Handled == 1 ? "One is done." : $"{handled.Handled:N0} are done.");
    }

    public async Task<IActionResult> OnPostFeedAsync(string? address, string? title, CancellationToken cancellationToken)
    {
        var added = await addFeed.RunAsync(new(User.MemberId(), address ?? "", title), cancellationToken);
        return this.After(added.Refusal, "/rounds/mentions", "Added. It is read within the next minutes, and every hour from then on.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid feed, CancellationToken cancellationToken)
    {
        var removed = await removeFeed.RunAsync(new(User.MemberId(), feed), cancellationToken);
        return this.After(removed.Refusal, "/rounds/mentions", "Removed. What it told stays.");
    }
}
