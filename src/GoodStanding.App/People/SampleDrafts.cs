using GoodStanding.Model;
using GoodStanding.Storage.Check;

namespace GoodStanding.App.People;

/// <summary>What the sample professional has written: invented from the first word to the last, one draft for each state.</summary>
internal static class SampleDrafts
{
    /// <summary>One draft. A text that is stopped shows what Check is for.</summary>
    public sealed record Sample(DraftState State, Network Network, string Words, string? Review = null);

    public static IReadOnlyList<Sample> All { get; } =
    [
        new(DraftState.Drafting, Network.X, "Saw my patient John Sample, 34, from Littleville again last Tuesday. Third broken arm since spring, same story every time."),
        new(DraftState.Drafting, Network.ReviewSite, "We are sorry that you waited. Please telephone the office, so that we can hear what happened.", "Waited two hours and nobody said a word. Never again."),
        new(DraftState.Held, Network.Facebook, "Some people will do anything for a sick note. Unbelievable night, I am so done with this crowd."),
        new(DraftState.InReview, Network.LinkedIn, "Proud of our team: the new vaccination clinic opens on the first Monday of next month. Everyone is welcome, no appointment needed."),
        new(DraftState.Scheduled, Network.Bluesky, "High blood pressure often gives no sign at all. Have yours measured once a year, even if you feel well."),
        new(DraftState.Published, Network.Mastodon, "Flu season is here. Washing hands and staying at home when ill protects those who cannot be vaccinated."),
        new(DraftState.Expired, Network.Instagram, "Tonight at seven in the town library: how to sleep better, with time for questions."),
        new(DraftState.Abandoned, Network.Reddit, "Whoever wrote that review clearly never listened to a word I said."),
    ];

    public static PostContext ContextOf(Sample sample) => sample.Review is null ? PostContext.Post : PostContext.ReplyToReview;
}
