using GoodStanding.Model;
using GoodStanding.Storage;

namespace GoodStanding.App.People;

/// <summary>What a new member says of herself.</summary>
/// <param name="Jurisdiction">Whose law applies, as "US" or "US-CA".</param>
/// <param name="TimeZone">The IANA name of her zone.</param>
public sealed record Profile(string Name, string Email, Profession Profession, string Jurisdiction = "US", string TimeZone = "UTC")
{
    internal Refusal? Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > Limits.Name)
            return Refusal.Invalid($"A name has 1 to {Limits.Name} characters.");
        if (!IsAddress(Email))
            return Refusal.Invalid("This is not an e-mail address.");
        if (Model.Jurisdiction.Parse(Jurisdiction) is null)
            return Refusal.Invalid(Model.Jurisdiction.Refuse(Jurisdiction));

        return TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) ? null : Refusal.Invalid("This time zone is not known; write it as Europe/London.");
    }

    // The stored address is the one that mail goes to: exactly one, with nothing that a mail server could read as two.
    private static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= Limits.Email }
        && text.IndexOf('@') is var at and > 0
        && at == text.LastIndexOf('@')
        && at < text.Length - 1
        && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ',' or ';' or '<' or '>' or '"' or '(' or ')' or '\\');
}
