using System.Globalization;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How a dispute's ground, states and acts read.</summary>
internal static class DisputeLook
{
    /// <summary>The columns of the board and the states in each.</summary>
    public static IReadOnlyList<(string Name, string Hint, DisputeState[] States)> Board { get; } =
    [
        ("In preparation", "Words and proof come together.", [DisputeState.Noticed, DisputeState.Evidence]),
        ("With the site", "The site decides; its clock runs.", [DisputeState.Flagged, DisputeState.Waiting, DisputeState.Appealed]),
        ("Decided", "Appeal, or close it.", [DisputeState.Removed, DisputeState.Kept, DisputeState.Edited]),
        ("Closed", "Over.", [DisputeState.Closed]),
    ];

    public static (string Tint, string Icon, string Word) Of(DisputeState state) => state switch
    {
        DisputeState.Noticed => ("note", "pencil", "To be worded"),
        DisputeState.Evidence => ("note", "notes", "Worded"),
        DisputeState.Flagged => ("reconsider", "flag", "Reported"),
        DisputeState.Waiting => ("reconsider", "hourglass", "Waiting"),
        DisputeState.Removed => ("clear", "circle-check", "Removed"),
        DisputeState.Kept => ("stop", "x", "Kept by the site"),
        DisputeState.Edited => ("clear", "pencil", "Edited by its writer"),
        DisputeState.Appealed => ("reconsider", "scale", "Appealed"),
        _ => ("note", "archive", "Closed"),
    };

    public static string Of(DisputeEvent happened) => happened.Act switch
    {
        DisputeAct.Notice => "began the dispute",
        DisputeAct.Prepare => "worded the report",
        DisputeAct.Flag => "reported it to the site",
        DisputeAct.Wait => "looked again; the site has not decided",
        DisputeAct.RecordRemoved => "saw that the review is gone",
        DisputeAct.RecordKept => "was told that the site keeps it",
        DisputeAct.RecordEdited => "saw that the writer changed it",
        DisputeAct.Appeal => "appealed",
        _ => "closed it",
    };

    public static string Of(RemovalGround ground) => ground switch
    {
        RemovalGround.Fake => "No genuine experience",
        RemovalGround.NotPatient => "Not an experience here",
        RemovalGround.WrongProvider => "About another practice",
        RemovalGround.SecondHand => "Second-hand",
        RemovalGround.Conflict => "Conflict of interest",
        RemovalGround.Incentive => "Paid for or rewarded",
        RemovalGround.Duplicate => "Posted more than once",
        RemovalGround.Burst => "Part of a wave",
        RemovalGround.OffTopic => "Off topic",
        RemovalGround.PriceInsurance => "About prices or insurers",
        RemovalGround.MedicalAccuracy => "Judges the treatment",
        RemovalGround.Hate => "Hate",
        RemovalGround.Profanity => "Vulgar insults",
        RemovalGround.Threat => "Threat or harassment",
        RemovalGround.Privacy => "Exposes personal details",
        RemovalGround.NamedOther => "Names somebody else",
        RemovalGround.SpamAd => "Advertising",
        RemovalGround.Crime => "Accuses of an unlawful act",
        RemovalGround.Defamation => "Damaging statement of fact",
        RemovalGround.Misinfo => "Harmful claim on health",
        RemovalGround.Impersonation => "Pretends to be somebody else",
        RemovalGround.Extortion => "Tied to a demand",
        RemovalGround.Old => "Too old",
        RemovalGround.Plagiarism => "Copied",
        RemovalGround.Illegal => "Against the law",
        RemovalGround.Ime => "Examination for a court or insurer",
        RemovalGround.Generalisation => "Verdict on a whole profession",
        RemovalGround.FormalComplaint => "A formal complaint",
        RemovalGround.Safeguarding => "Somebody may be in danger",
        _ => "Without meaning",
    };

    /// <summary>When to look again: "Look again Thu 3 Dec", "Due for 2 days"; null when nobody waits.</summary>
    public static (string Tint, string Words)? Clock(Dispute dispute, TimeZoneInfo zone, DateTimeOffset now) => dispute.NextCheckAt switch
    {
        null => null,
        { } due when due > now => ("note", $"Look again {Times.Day(due, zone, now)}"),
        { } due when (now - due).TotalDays < 1 => ("reconsider", "Due today"),
        { } due => ("stop", string.Create(CultureInfo.InvariantCulture, $"Due for {(int)(now - due).TotalDays} {((int)(now - due).TotalDays == 1 ? "day" : "days")}")),
    };
}
