namespace GoodStanding.Model;

/// <summary>What kind of text is about to be published.</summary>
public enum PostContext
{
    /// <summary>A post of one's own.</summary>
    Post,

    /// <summary>A public answer to a review.</summary>
    ReplyToReview,

    /// <summary>A message to one person or a closed group.</summary>
    Message,

    /// <summary>The words under a picture.</summary>
    PhotoCaption,

    /// <summary>An advertisement.</summary>
    Advert,

    /// <summary>A profile or biography.</summary>
    Profile,
}
