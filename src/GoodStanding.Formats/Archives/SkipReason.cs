namespace GoodStanding.Formats.Archives;

/// <summary>Why an item of an archive is not among the posts.</summary>
public enum SkipReason
{
    /// <summary>Not well-formed: broken JSON or CBOR.</summary>
    Malformed,

    /// <summary>Nested deeper than 64 levels.</summary>
    TooDeep,

    /// <summary>Longer than any post.</summary>
    TooLong,

    /// <summary>The file ends within it.</summary>
    CutOff,

    /// <summary>No words where a post has them.</summary>
    NoText,

    /// <summary>A block whose content does not match its own hash.</summary>
    WrongHash,

    /// <summary>Listed in the repository, but its block is not in the file.</summary>
    Missing,

    /// <summary>Read already under the same id.</summary>
    Repeated,

    /// <summary>A message to named people only; left unread on purpose.</summary>
    Direct,

    /// <summary>Somebody else's, shown beside the author's own.</summary>
    Foreign,

    /// <summary>No post: a like, a follow, a setting.</summary>
    NotAPost,
}
