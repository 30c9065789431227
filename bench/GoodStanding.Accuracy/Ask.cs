using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening;

namespace GoodStanding.Accuracy;

/// <summary>Screens a labelled row as the command line does.</summary>
internal static class Ask
{
    public static (string Text, ScreeningReport Report) About(JsonElement row, bool isReply = false)
    {
        var text = row.Text(isReply ? "reply" : "text") ?? "";
        if (!WireName<PostContext>.TryParse(row.Text("context"), out var kind))
            kind = isReply ? PostContext.ReplyToReview : PostContext.Post;
        if (!WireName<Profession>.TryParse(row.Text("profession") ?? "physician", out var profession))
            profession = Profession.AlliedHealth;
        var context = new ScreeningContext(kind, profession, Jurisdiction.Parse(row.Text("jurisdiction")) ?? Jurisdiction.UnitedStates, row.Text("review"));
        return (text, Screener.Screen(text, context));
    }
}
