namespace GoodStanding.Model.Reviews;

/// <summary>What a reviewer gave, on the site's own scale; schema.org Rating.</summary>
/// <param name="Value">The value given: 4 stars, 4.5, or 1 for "recommends".</param>
/// <param name="Best">The best value of the scale; below <paramref name="Worst"/> where a low mark is good, as with German school marks.</param>
/// <param name="Worst">The worst value of the scale.</param>
public readonly record struct Rating(decimal Value, decimal Best = 5, decimal Worst = 1)
{
    /// <summary>The value on a scale from 0 (worst) to 1 (best), so that sites can be compared.</summary>
    /// <exception cref="DivideByZeroException">The scale has one value only; <see cref="IsOnScale"/> is false then.</exception>
    public double Normalized => (double)((Value - Worst) / (Best - Worst));

    /// <summary>Whether the scale is one and the value lies on it.</summary>
    public bool IsOnScale => Best != Worst && Value >= Math.Min(Best, Worst) && Value <= Math.Max(Best, Worst);
}
