using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Reviews;

/// <summary>Reads the reviews of one format.</summary>
public interface IReviewReader
{
    /// <summary>The format as people call it, for "This is …": "a RateMDs page".</summary>
    string Title { get; }

    /// <summary>Says from the content, never from the name, whether the file has this format.</summary>
    bool IsMine(ReviewFile file);

    /// <summary>Gives review after review, in the order of the file, and counts in the report what cannot be read.</summary>
    IEnumerable<Review> Read(ReviewFile file, ReviewContext context, ReviewReport report);
}
