namespace GoodStanding.Model;

/// <summary>Who writes what, where: it chooses the rules.</summary>
/// <param name="Context">What kind of text it is.</param>
/// <param name="Profession">What the author does.</param>
/// <param name="Jurisdiction">Whose law applies.</param>
/// <param name="Review">The review that a reply answers, or null.</param>
/// <param name="Author">What is public about the author, or null.</param>
public sealed record ScreeningContext(
    PostContext Context,
    Profession Profession,
    Jurisdiction Jurisdiction,
    string? Review = null,
    Author? Author = null)
{
    /// <summary>A physician's post in the United States.</summary>
    public static ScreeningContext Default { get; } = new(PostContext.Post, Profession.Physician, Jurisdiction.UnitedStates);

    /// <summary>Words that the author or the practice has allowed: never a finding.</summary>
    public IReadOnlyList<string> AllowedWords { get; init; } = [];

    /// <summary>Whether a reply must read the same for whoever never was a patient (domain 4: default for US, DE and therapists).</summary>
    public bool IsStrict { get; init; } = Profession == Profession.Therapist || Jurisdiction.Country is "US" or "DE";
}
