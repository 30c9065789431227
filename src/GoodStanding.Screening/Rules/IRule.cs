using GoodStanding.Model;

namespace GoodStanding.Screening.Rules;

/// <summary>Says what one rule has against a text.</summary>
internal interface IRule
{
    /// <summary>What the rule demands.</summary>
    RuleInfo Info { get; }

    /// <summary>Adds what it finds. It is asked only where <see cref="Reading.IsBoundBy"/> holds.</summary>
    void Check(Reading reading, List<Finding> findings);
}
