using GoodStanding.App.Today;
using GoodStanding.Storage.Today;

namespace GoodStanding.Web.Showing;

/// <summary>How the Today page says why something waits, what is new and what comes first.</summary>
internal static class TodayLook
{
    public static string Of(WaitsFor reason) => reason switch
    {
        WaitsFor.Publishing => "Its time has come: publish it by hand",
        WaitsFor.YourEyes => "Waits for your eyes",
        WaitsFor.YourAnswer => "A second reader suggests other words",
        WaitsFor.ATime => "Ready: give it a time",
        _ => "Not finished yet",
    };

    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.HoldOver => "The hold of your draft has run out",
        NoticeKind.ReadingAsked => "A colleague asks you to read a draft",
        NoticeKind.Approved => "Your draft was approved",
        NoticeKind.WordsSuggested => "Other words were suggested for your draft",
        NoticeKind.Declined => "Your draft was declined, with a reason",
        NoticeKind.Due => "The time of your draft has come",
        _ => "Your draft expired: its time went by, and nothing goes out late",
    };

    public static (string Words, string? Link) Of(FirstStep step, bool isOwner) => step switch
    {
        FirstStep.CheckAText => ("Check a first text", "/check"),
        FirstStep.KeepADraft => ("Keep a draft", "/check"),
        FirstStep.HoldADraft => ("Let a draft rest", "/drafts"),
        FirstStep.AddASecondReader => ("Invite a second reader", isOwner ? "/people/add" : null),
        _ => ("Publish a draft that was read twice", "/drafts"),
    };
}
