using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Locations;

/// <summary>Finds addresses of any country by their flat, suite or box: the house before it, the town, state and postcode behind it.</summary>
internal sealed class AddressBlockRecognizer : IRecognizer
{
    private const int MostBefore = 7;
    private const int MostAfter = 14;
    private static readonly Lexicon Units = ScreeningLexicons.Named("unit-words");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        var document = reading.Document;
        var done = 0;
        foreach (var unit in reading.All(Units))
        {
            if (unit.First < done || !document.Tokens[unit.First].IsCapitalized)
                continue;

            var number = unit.End < document.Tokens.Length && document.WordOf(unit.End) is "." ? unit.End + 1 : unit.End;
            if (number >= document.Tokens.Length || document.Tokens[number].Kind != TokenKind.Number)
                continue;

            var first = FirstOf(document, unit.First);
            var end = EndOf(document, number + 1);
            done = end;
            entities.Add(new(EntityType.Location, document.SpanOf(first, end - first), first < unit.First || end > number + 1 ? 1f : 0.7f, EntityKinds.Address));
        }
    }

    // Back over capitals and numbers to the house's number; two numbers may stand there, and the line above may hold them.
    private static int FirstOf(TextDocument document, int unit)
    {
        var first = unit;
        for (var at = unit - 1; at >= Math.Max(0, unit - MostBefore); at--)
        {
            var token = document.Tokens[at];
            if (token.Kind == TokenKind.Number)
                first = at;
            else if (!(token.Kind == TokenKind.Word && (token.IsCapitalized || token.Length <= 3) || document.WordOf(at) is "," or "." or "-" or ">"))
                break;
        }

        return first;
    }

    // On over capitals, numbers, commas and line ends.
    private static int EndOf(TextDocument document, int from)
    {
        var end = from;
        for (var at = from; at < Math.Min(document.Tokens.Length, from + MostAfter); at++)
        {
            var token = document.Tokens[at];
            var isPart = token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (token.IsCapitalized || (token.Length <= 3 && document.WordOf(at) is "de" or "u" or "del" or "la" or "o" or "am")));
            if (isPart)
                end = at + 1;
            else if (document.WordOf(at) is not ("," or ">" or "-" or "(" or ")" or "." or "'"))
                break;
            if (isPart && token.Kind == TokenKind.Number && token.Length >= 4)
                break;
        }

        return end;
    }
}
