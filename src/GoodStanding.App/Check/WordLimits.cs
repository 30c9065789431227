using GoodStanding.Storage;

namespace GoodStanding.App.Check;

/// <summary>Says in a sentence what is wrong with typed input.</summary>
internal static class WordLimits
{
    public static Refusal? Check(string? words, string? review = null)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Refusal.Invalid("There are no words yet.");
        if (words.Length > Limits.Words || review?.Length > Limits.Words)
            return Refusal.Invalid($"This is longer than the {Limits.Words:N0} characters that are kept.");

        return null;
    }

    public static Refusal? CheckReason(string? reason) => reason switch
    {
        _ when string.IsNullOrWhiteSpace(reason) => Refusal.Invalid("Please give a reason."),
        { Length: > Limits.Reason } => Refusal.Invalid($"A reason has at most {Limits.Reason:N0} characters."),
        _ => null,
    };
}
