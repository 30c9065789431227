namespace GoodStanding.Model;

/// <summary>What kind of item of a posting history it is.</summary>
public enum PostKind
{
    /// <summary>A post of one's own.</summary>
    Post,

    /// <summary>An answer to somebody else's post.</summary>
    Reply,

    /// <summary>Own words on somebody else's post.</summary>
    Quote,

    /// <summary>Somebody else's post passed on.</summary>
    Repost,
}
