using GoodStanding.Model;
using GoodStanding.Storage.People;

namespace GoodStanding.Web.Showing;

/// <summary>How the page says the members of the model's lists.</summary>
internal static class Words
{
    /// <summary>The name of a member with blanks for its capitals: "Allied health".</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var name = WireName<T>.Of(member).Replace('-', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>A note of a data file as a sentence begins.</summary>
    public static string Begin(string note) => note.Length == 0 ? note : char.ToUpperInvariant(note[0]) + note[1..];

    public static string Of(Category category) => category switch
    {
        Category.Privacy => "Privacy",
        Category.ConfirmsPatient => "Confirms a patient",
        Category.Demeaning => "Respect",
        Category.HateHarassment => "Hate or harassment",
        Category.MedicalAdvice => "Medical advice",
        Category.FalseOrUnprovenClaim => "Health claim",
        Category.UndisclosedEndorsement => "Endorsement",
        Category.ColleagueEmployer => "Colleagues and employer",
        Category.IntoxicationIllegal => "Drink, drugs, law",
        Category.OwnPrivacy => "Your own privacy",
        Category.SolicitReviews => "Asking for reviews",
        _ => Of<Category>(category),
    };

    public static string Of(MemberState state) => state switch
    {
        MemberState.Confirmed => "Active",
        MemberState.Invited => "Invited",
        _ => "Left",
    };

    public static string Of(PostContext context) => context switch
    {
        PostContext.ReplyToReview => "Reply to a review",
        PostContext.PhotoCaption => "Words under a picture",
        PostContext.Message => "Message to a person or group",
        PostContext.Advert => "Advertisement",
        _ => Of<PostContext>(context),
    };

    /// <summary>A number of people for a reader: no false precision.</summary>
    public static string People(double people) => people switch
    {
        < 1.5 => "About one person",
        < 20 => $"About {people:0} people",
        < 1_000 => $"About {Math.Round(people / 10) * 10:N0} people",
        _ => $"About {Math.Round(people / 1_000):N0},000 people",
    };
}
