using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening;

namespace GoodStanding.Accuracy;

/// <summary>Screens a labelled row as the command line does.</summary>
internal sealed class Ask(Screener screener)
{
    public (string Text, ScreeningReport Report) About(JsonElement row, bool isReply = false)
    {
        var text = row.Text(isReply ? "reply" : "text") ?? "";
        if (!WireName<PostContext>.TryParse(row.Text("context"), out var kind))
            kind = isReply ? PostContext.ReplyToReview : PostContext.Post;
        if (!WireName<Profession>.TryParse(row.Text("profession") ?? "physician", out var profession))
            profession = Profession.AlliedHealth;
        var context = new ScreeningContext(kind, profession, Jurisdiction.Parse(row.Text("jurisdiction")) ?? Jurisdiction.UnitedStates, row.Text("review"));
        return (text, screener.Screen(text, context));
    }

    /// <summary>Screens a text of nobody in particular.</summary>
    public ScreeningReport About(string text) => screener.Screen(text, ScreeningContext.Default);
}
