namespace GoodStanding.Text;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word: letters, with inner apostrophes, hyphens left out.</summary>
    Word,

    /// <summary>A number, or a mix of digits and letters such as "7KDR" or "34F".</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Any other sign.</summary>
    Symbol,

    /// <summary>An emoji, with its modifiers and joiners.</summary>
    Emoji,

    /// <summary>A name on a network with its @.</summary>
    Handle,

    /// <summary>A web or e-mail address, whole.</summary>
    Address,
}
