namespace GoodStanding.Formats.Archives;

/// <summary>The items that were left out for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">The ids or places of the first few; never their words.</param>
public sealed record SkippedItems(SkipReason Reason, int Count, IReadOnlyList<string> Examples)
{
    /// <summary>Whether something could not be read, as against being left out on purpose.</summary>
    public bool IsFailure => Reason < SkipReason.Repeated;

    /// <summary>The reason as it stands before a count: "not well-formed: 3".</summary>
    public string Words => Reason switch
    {
        SkipReason.Malformed => "not well-formed",
        SkipReason.TooDeep => "nested too deeply",
        SkipReason.TooLong => "too long to be a post",
        SkipReason.CutOff => "cut off by the end of the file",
        SkipReason.NoText => "without any text",
        SkipReason.WrongHash => "changed since they were signed (wrong hash)",
        SkipReason.Missing => "listed but missing from the file",
        SkipReason.Repeated => "there twice, read once",
        SkipReason.Foreign => "by somebody else",
        SkipReason.Direct => "direct messages, left unread",
        _ => "no posts (likes, follows, settings)",
    };
}
