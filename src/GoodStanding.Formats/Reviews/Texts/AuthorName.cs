using System.Collections.Frozen;

namespace GoodStanding.Formats.Reviews.Texts;

/// <summary>Reads the name that a reviewer shows.</summary>
internal static class AuthorName
{
    // What sites write where nobody gave a name.
    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "anonymous", "anonym", "anonyme", "anónimo", "anonimo", "anonymous user", "a google user", "ein google-nutzer", "un utilisateur google", "n/a", "null", "none", "-");

    /// <summary>The name; null when none is shown.</summary>
    public static string? Read(string? text) => PlainWords.OrNull(text)?.Trim() is { } name && !Nobody.Contains(name) ? name : null;
}
