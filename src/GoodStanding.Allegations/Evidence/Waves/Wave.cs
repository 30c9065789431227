using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Evidence.Waves;

/// <summary>A run of reviews that came much faster than reviews usually come.</summary>
/// <param name="Type">A burst of bad ratings or a flood of praise.</param>
/// <param name="Reviews">Its reviews, the first first.</param>
/// <param name="Expected">How many were to be expected in that time, at the rate of the 26 weeks before.</param>
/// <param name="P">How likely so many would be at that rate.</param>
/// <param name="OneSided">How many of them have the ratings that make the type.</param>
public sealed record Wave(AllegationType Type, IReadOnlyList<Review> Reviews, double Expected, double P, int OneSided)
{
    /// <summary>When the first one came.</summary>
    public DateTimeOffset Start => Reviews[0].DatePublished!.Value;

    /// <summary>When the last one came.</summary>
    public DateTimeOffset End => Reviews[^1].DatePublished!.Value;

    /// <summary>How many reviews it has.</summary>
    public int Count => Reviews.Count;
}
