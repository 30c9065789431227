using System.Text;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace GoodStanding.App.People;

/// <summary>What a password must be, after NIST SP 800-63B-4 (2025): long, and not one that everybody knows; no kinds of characters are asked for.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>The fewest characters, for a password that may stand alone.</summary>
    public const int Shortest = 15;

    /// <summary>The most characters; the whole of it is verified.</summary>
    public const int Longest = 256;

    /// <summary>Rounds of PBKDF2 with SHA-512 (OWASP ASVS 5.0, appendix C: 210,000 at least).</summary>
    public const int Iterations = 220_000;

    private const int FewestDifferent = 6;

    // Words that attackers try first, and those of this house: a password made of them and little else is refused.
    private static readonly string[] Known =
    [
        "password", "passwort", "letmein", "welcome", "qwertyuiop", "qwerty", "asdfghjkl", "zxcvbnm", "iloveyou", "administrator",
        "admin", "football", "baseball", "superman", "batman", "sunshine", "princess", "dragon", "monkey", "master", "shadow", "trustno",
        "michael", "jordan", "jennifer", "hunter", "michelle", "charlie", "andrew", "matthew", "access", "starwars", "whatever", "computer",
        "internet", "changeme", "secret", "summer", "winter", "spring", "autumn", "doctor", "physician", "dentist", "nurse", "hospital",
        "clinic", "practice", "goodstanding", "good", "standing", "abcdefghijklmnopqrstuvwxyz", "abcdefgh", "abcdef", "abc", "0123456789", "123456789",
        "1234567890", "987654321", "12345", "1234", "123", "1q2w3e4r", "qazwsx",
    ];

    /// <summary>Sets the rest of Identity's options.</summary>
    public static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.AllowedForNewUsers = true;
    }

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Check(password, user.Email) is { } sentence
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = sentence })
            : IdentityResult.Success);

    /// <summary>Says in a sentence what is wrong with a password, or null.</summary>
    public static string? Check(string? password, params ReadOnlySpan<string?> ownWords)
    {
        var text = Normalize(password ?? "");
        var length = text.EnumerateRunes().Count();
        if (length < Shortest)
            return $"A password has at least {Shortest} characters; a few words with spaces are easy to remember.";
        if (length > Longest)
            return $"A password has at most {Longest} characters.";
        if (text.EnumerateRunes().Select(Rune.ToLowerInvariant).Distinct().Count() < FewestDifferent)
            return "This password repeats a few characters. Take a few words instead.";

        var rest = text.ToLowerInvariant();
        foreach (var word in ownWords)
        {
            foreach (var part in (word ?? "").ToLowerInvariant().Split(['@', '.', ' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 2))
                rest = rest.Replace(part, "", StringComparison.Ordinal);
        }

        foreach (var word in Known.OrderByDescending(word => word.Length))
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Distinct().Count() < FewestDifferent
            ? "This password is made of words that are tried first: common ones, or your own name and address. Take other words."
            : null;
    }

    /// <summary>The same characters typed on two keyboards give the same password. A lone surrogate cannot be normalised and is left.</summary>
    internal static string Normalize(string password)
    {
        try
        {
            return password.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return password;
        }
    }
}
