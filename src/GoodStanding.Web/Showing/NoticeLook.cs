using System.Globalization;
using GoodStanding.Storage.Outbox;

namespace GoodStanding.Web.Showing;

/// <summary>How messages, their states and their hours read.</summary>
internal static class NoticeLook
{
    /// <summary>The days of a week that begins on Monday.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>"08:00".</summary>
    public static string Hour(int hour) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00");

    public static string Of(EffectKind kind) => kind switch
    {
        EffectKind.Digest => "The week",
        EffectKind.Alert => "What cannot wait",
        _ => "A test",
    };

    public static (string Tint, string Icon, string Word) Of(EffectState state) => state switch
    {
        EffectState.Due => ("reconsider", "hourglass", "Waits"),
        EffectState.Sending => ("note", "send", "On its way"),
        EffectState.Sent => ("clear", "circle-check", "Sent"),
        EffectState.Failed => ("stop", "x", "Not sent"),
        EffectState.Unconfirmed => ("reconsider", "help-circle", "Not known"),
        EffectState.LeftAlone => ("note", "archive", "Left alone"),
        _ => ("note", "history", "Skipped"),
    };

    public static string Of(WebhookKind kind) => kind switch
    {
        WebhookKind.Slack => "Slack",
        WebhookKind.Teams => "Teams",
        _ => "A program",
    };

    /// <summary>"Monday 08:00, and what cannot wait".</summary>
    public static string Of(NoticePlan plan) => (plan.SendsDigest, plan.SendsAlerts) switch
    {
        (true, true) => $"The week, {plan.Day} {Hour(plan.Hour)}, and what cannot wait",
        (true, false) => $"The week, {plan.Day} {Hour(plan.Hour)}",
        (false, true) => "What cannot wait",
        _ => "Nothing",
    };
}
