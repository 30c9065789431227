using System.ComponentModel.DataAnnotations;
using GoodStanding.Model;
using GoodStanding.Web.Networks;

namespace GoodStanding.Web.Pages.Check;

/// <summary>What the box and the choosers around it hold.</summary>
public sealed class CheckForm
{
    public const int LongestText = 50_000;

    [StringLength(LongestText, ErrorMessage = "That is more than 50,000 characters. Check it in parts.")]
    public string? Text { get; set; }

    [StringLength(20)]
    public string? Network { get; set; }

    public PostContext Context { get; set; } = PostContext.Post;

    public Profession Profession { get; set; } = Profession.Physician;

    [StringLength(8)]
    public string? Jurisdiction { get; set; }

    [StringLength(LongestText, ErrorMessage = "That review is more than 50,000 characters.")]
    public string? Review { get; set; }

    internal Network Place => Networks.Network.Of(Network);

    /// <summary>The words without the carriage returns that a browser adds, so that spans count as the box does.</summary>
    internal string Words => (Text ?? "").ReplaceLineEndings("\n");

    internal ScreeningContext ToContext() => new(
        Place.IsReviewReply ? PostContext.ReplyToReview : Context,
        Profession,
        Model.Jurisdiction.Parse(Jurisdiction) ?? Model.Jurisdiction.UnitedStates,
        Place.IsReviewReply ? Review?.ReplaceLineEndings("\n") : null);
}
