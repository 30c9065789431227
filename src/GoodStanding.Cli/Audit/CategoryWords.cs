using GoodStanding.Model;

namespace GoodStanding.Cli.Audit;

/// <summary>Says what a category is about in words that a clinician uses.</summary>
internal static class CategoryWords
{
    public static string Of(Category category) => category switch
    {
        Category.Privacy => "Could point to a patient",
        Category.ConfirmsPatient => "Confirms that somebody is a patient",
        Category.Tone => "Anger or strong language",
        Category.Demeaning => "Contempt for patients",
        Category.HateHarassment => "Hatred or harassment",
        Category.MedicalAdvice => "Advice to one person",
        Category.FalseOrUnprovenClaim => "Claims without evidence",
        Category.Advertising => "Advertising",
        Category.Testimonial => "Patients' praise as advertising",
        Category.UndisclosedEndorsement => "Endorsements without saying so",
        Category.ColleagueEmployer => "Colleagues or the employer",
        Category.Boundaries => "Closeness with patients",
        Category.IntoxicationIllegal => "Drink, drugs, crime",
        Category.OwnPrivacy => "Your own private life",
        _ => "Asking for reviews",
    };
}
