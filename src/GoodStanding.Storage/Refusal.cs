namespace GoodStanding.Storage;

/// <summary>Why something was not done, as a value: a kind for the program and a sentence for the person.</summary>
public sealed record Refusal(RefusalKind Kind, string Sentence)
{
    /// <summary>Not there, or not theirs to see: the two are told alike so that nobody can probe.</summary>
    public static Refusal NotFound { get; } = new(RefusalKind.NotFound, "This is not here, or it is not yours to see.");

    /// <summary>Somebody was quicker.</summary>
    public static Refusal Changed { get; } = new(RefusalKind.Changed, "Somebody changed this meanwhile. Look at it again before you decide.");

    /// <summary>Not for this role.</summary>
    public static Refusal NotAllowed(string sentence) => new(RefusalKind.NotAllowed, sentence);

    /// <summary>Not now, not in this state.</summary>
    public static Refusal NotNow(string sentence) => new(RefusalKind.NotNow, sentence);

    /// <summary>The input cannot be used.</summary>
    public static Refusal Invalid(string sentence) => new(RefusalKind.Invalid, sentence);
}
