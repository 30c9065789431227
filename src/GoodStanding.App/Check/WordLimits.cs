using System.Text;
using GoodStanding.Storage;

namespace GoodStanding.App.Check;

/// <summary>Says in a sentence what is wrong with typed input: one limit and one wording for page, draft and interface.</summary>
public static class WordLimits
{
    /// <summary>What is said of a text that is too long to be checked or kept.</summary>
    public static string TooLong { get; } = $"That is more than {Limits.Words:N0} characters. Check it in parts.";

    /// <summary>Whether a text holds a letter or a digit; signs and pictures alone give nothing to read.</summary>
    public static bool HoldsWords(string words) => words.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>What keeps the words from being screened, or null.</summary>
    public static Refusal? Check(string? words, string? review = null)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.Invalid("There are no words yet.");
        if (words.Length > Limits.Words)
            return Refusal.Invalid(TooLong);

        return review?.Length > Limits.Words ? Refusal.Invalid($"The review is more than {Limits.Words:N0} characters. Paste the part that you answer.") : null;
    }

    /// <summary>What is wrong with a reason, or null.</summary>
    public static Refusal? CheckReason(string? reason) => reason switch
    {
        _ when string.IsNullOrWhiteSpace(reason) => Refusal.Invalid("Please give a reason."),
        { Length: > Limits.Reason } => Refusal.Invalid($"A reason has at most {Limits.Reason:N0} characters."),
        _ => null,
    };
}
