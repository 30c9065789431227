namespace GoodStanding.Model.Reviews;

/// <summary>What kind of review it is, by what can be done about it.</summary>
public enum ReviewClass
{
    /// <summary>Praise with a top rating and no complaint.</summary>
    Glowing,

    /// <summary>A view of one's own care or of the service, to be learnt from and not disputed.</summary>
    Fair,

    /// <summary>First-hand, but the blame lies on the desk, the bill, the insurer or a refused request.</summary>
    Unfair,

    /// <summary>Breaks the rules of review sites whatever the truth is.</summary>
    Improper,

    /// <summary>Rests on a fact that can be checked against evidence. Pages say "disputed fact", never this word.</summary>
    False,
}
