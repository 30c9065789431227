using GoodStanding.Storage.Check;

namespace GoodStanding.Web.Showing;

/// <summary>How the states and the acts of a draft read.</summary>
internal static class DraftLook
{
    public static (string Tint, string Icon, string Word) Of(DraftState state) => state switch
    {
        DraftState.Drafting => ("note", "pencil", "Drafting"),
        DraftState.Held => ("reconsider", "hourglass", "On hold"),
        DraftState.InReview => ("reconsider", "eye", "In review"),
        DraftState.Scheduled => ("note", "calendar", "Scheduled"),
        DraftState.Published => ("clear", "send", "Published"),
        DraftState.Expired => ("stop", "clock", "Expired"),
        _ => ("note", "archive", "Abandoned"),
    };

    public static string Of(DraftEvent happened) => happened.Act switch
    {
        DraftAct.Keep => "kept it as a draft",
        DraftAct.Revise => "changed the words",
        DraftAct.Hold => "put it on hold",
        DraftAct.LengthenHold => "made the hold longer",
        DraftAct.AskReader => "asked for a second reader",
        DraftAct.Release => "The hold ran out",
        DraftAct.Approve => "approved it",
        DraftAct.Suggest => "suggested other words",
        DraftAct.AcceptSuggestion => "took the suggested words",
        DraftAct.Decline => "declined it",
        DraftAct.MarkNotSo => "marked a finding as not so",
        DraftAct.Schedule => "scheduled it",
        DraftAct.Publish => "published it by hand",
        DraftAct.Abandon => "gave it up",
        _ => "Its time went by",
    };
}
