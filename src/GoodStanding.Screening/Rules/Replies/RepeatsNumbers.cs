using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R8: a number of the case that the review gives, given back: "thirty years", "three weeks", "eleven calls".</summary>
internal sealed class RepeatsNumbers() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly Lexicon Units = ScreeningLexicons.Named("reply-numbers");

    private static readonly Dictionary<ulong, int> Words = new(
        ((string[])["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"])
        .Select((word, at) => KeyValuePair.Create(WordKey.Of(word), at + 2))
        .Concat(((string[])["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]).Select((word, at) => KeyValuePair.Create(WordKey.Of(word), (at + 2) * 10)))
        .Append(KeyValuePair.Create(WordKey.Of("twice"), 2)));

    protected override void Look(Reading reading, List<Finding> findings)
    {
        if (reading.Context.Review is not { } text || !reading.Has(Units))
            return;

        var review = TextDocument.Read(text);
        foreach (var unit in reading.All(Units))
        {
            for (var token = unit.First - 1; token >= Math.Max(0, unit.First - 2); token--)
            {
                if (ValueOf(reading.Document, token) is not { } value || !Holds(review, value) || reading.IsOfEveryone(token))
                    continue;

                findings.AddOnce(new(
                    ReplyLaw.Of(reading),
                    Severity.Block,
                    reading.Document.SpanOf(token, unit.First - token + 1),
                    "This number is out of the writer's own story. To give it back is to confirm it.",
                    "Leave the writer's numbers alone.") { Category = Category.Privacy });
                break;
            }
        }
    }

    private static bool Holds(TextDocument review, int value)
    {
        for (var token = 0; token < review.Tokens.Length; token++)
        {
            if (ValueOf(review, token) == value)
                return true;
        }

        return false;
    }

    private static int? ValueOf(TextDocument document, int token)
    {
        if (Words.TryGetValue(document.Tokens[token].Key, out var value))
            return value;

        return document.Tokens[token].Kind == TokenKind.Number && int.TryParse(document.WordOf(token), out value) && value > 1 ? value : null;
    }
}
