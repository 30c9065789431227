namespace GoodStanding.Connectors;

/// <summary>An official interface of a review site, asked with the practice's own credentials.</summary>
/// <remarks>It holds no state, no log and no second try: whoever asks records the answer and waits.</remarks>
public interface IReviewSource
{
    /// <summary>The id of the site, one of ReviewSites: "google".</summary>
    string SiteId { get; }

    /// <summary>Asks for the reviews of one listing. What the site or the wire does wrong is an answer, not an exception.</summary>
    Task<SourceAnswer> AskAsync(SourceQuestion question, CancellationToken cancellationToken);
}
