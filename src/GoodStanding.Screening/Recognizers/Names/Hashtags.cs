using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Names that stand in hashtags: #PrayForMateo, #TeamAisha.</summary>
/// <remarks>A hashtag is one token whose inside the tagger does not see; without such a beginning a hashtag is a topic.</remarks>
internal static class Hashtags
{
    private static readonly string[] Beginnings =
    [
        "PrayFor", "PrayersFor", "PrayingFor", "JusticeFor", "RIP", "Team", "ThankYou", "Thanks", "GetWell", "GetWellSoon", "HappyBirthday", "SaveOur", "Save", "Find", "Free",
        "Remember", "Remembering", "InMemoryOf", "ForOur", "GoodLuck", "FlyHigh", "RestInPeace", "StandWith", "LoveYou", "StayStrong", "BeLike", "WeLove", "Baby", "FightFor",
    ];

    /// <summary>Whether the token is a hashtag's word.</summary>
    public static bool IsOne(TextDocument document, int token) =>
        token > 0 && document.Tokens[token - 1].End == document.Tokens[token].Start && document.Text[document.Tokens[token - 1].Start] == '#';

    /// <summary>Adds the names inside the document's hashtags.</summary>
    public static void Add(TextDocument document, List<Entity> entities)
    {
        if (!document.Text.Contains('#'))
            return;

        for (var token = 1; token < document.Tokens.Length; token++)
        {
            if (IsOne(document, token) && NameWithin(document.WordOf(token)) is > 0 and var start)
                entities.Add(new(EntityType.Person, document.ToSource(document.Tokens[token].Start + start, document.Tokens[token].End), 0.8f));
        }
    }

    /// <summary>Where in the hashtag's word a name begins; -1 when none does.</summary>
    internal static int NameWithin(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Beginnings)
        {
            if (word.Length > beginning.Length + 2 && word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                && char.IsUpper(word[beginning.Length]) && NameLists.IsGiven(NameLists.Of(WordKey.Of(FirstPart(word[beginning.Length..])))))
                return beginning.Length;
        }

        return -1;
    }

    // "MateoStrong" begins with "Mateo".
    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> word)
    {
        var end = 1;
        while (end < word.Length && char.IsLower(word[end]))
            end++;

        return word[..end];
    }
}
