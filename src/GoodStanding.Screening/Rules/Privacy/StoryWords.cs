using GoodStanding.Screening.Combination;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>Says in a sentence why a fact of a story matters.</summary>
internal static class StoryWords
{
    /// <summary>The sentence for a kind of fact.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Name => "A name points to one person.",
        FactKind.Number => "A number or address points to one person.",
        FactKind.Bed => "A bed or room and a day point to one person.",
        FactKind.Day => "A day tells those close to the patient who is meant.",
        FactKind.Town or FactKind.Facility => "A place this small narrows who it could be.",
        FactKind.Age or FactKind.GreatAge => "An exact age narrows who it could be.",
        FactKind.Role or FactKind.Occupation => "What somebody does is how a town knows them.",
        FactKind.Health => "What somebody suffers from is theirs to tell.",
        FactKind.Mechanism or FactKind.News => "Others have heard of this too, and can put the two together.",
        FactKind.Quote => "Their own words are known to those who were there.",
        FactKind.Kin => "A family knows its own story.",
        FactKind.Picture => "A picture tells more than it seems to.",
        _ => "Those close to the patient would know who is meant.",
    };
}
