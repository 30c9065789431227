using System.ComponentModel.DataAnnotations;
using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Check;
using GoodStanding.Web.Channels;

namespace GoodStanding.Web.Pages.Check;

/// <summary>What the box and the choosers around it hold.</summary>
public sealed class CheckForm
{
    public string? Text { get; set; }

    public Network Network { get; set; }

    public PostContext Context { get; set; } = PostContext.Post;

    public Profession? Profession { get; set; }

    [StringLength(8)]
    public string? Jurisdiction { get; set; }

    public string? Review { get; set; }

    /// <summary>The stored review that is answered, or null for one that was pasted.</summary>
    public Guid? AnsweredId { get; set; }

    /// <summary>The site of that review, whose limit counts.</summary>
    [StringLength(40)]
    public string? Site { get; set; }

    /// <summary>The round from which she came and to which she goes back.</summary>
    public Guid? RoundId { get; set; }

    /// <summary>The draft whose words are changed, or null for new words.</summary>
    public Guid? DraftId { get; set; }

    public int Version { get; set; }

    public Channel Channel => Network == Network.ReviewSite && ReviewSites.Find(Site) is { } site ? Channel.Of(site) : Channel.Of(Network);

    /// <summary>The words without the carriage returns that a browser adds, so that spans count as the box does.</summary>
    public string Words => (Text ?? "").ReplaceLineEndings("\n");

    // A draft that was a reply and now goes elsewhere is a reply no more.
    internal PostContext Kind => Channel.IsReviewReply ? PostContext.ReplyToReview
        : Context == PostContext.ReplyToReview ? PostContext.Post
        : Context;

    internal string? AnsweredReview => Channel.IsReviewReply ? Review?.ReplaceLineEndings("\n") : null;

    /// <summary>What keeps the words from being screened, in a sentence; null when they can be, or when there are none yet.</summary>
    internal string? Trouble => Words.Length == 0 ? null
        : WordLimits.Check(Words, AnsweredReview) is { } unusable ? unusable.Sentence
        : WordLimits.HoldsWords(Words) ? null
        : "There are no words here to check yet. Signs and pictures are not read; what they say is yours to judge.";

    internal ScreenText.Request ToRequest(Guid? memberId) =>
        new(Words, Kind, AnsweredReview, memberId, Profession, Jurisdiction is null ? null : Model.Jurisdiction.Parse(Jurisdiction));
}
