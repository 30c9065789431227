using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>Finds the numbers of rooms, bays and beds; they tell colleagues who is meant.</summary>
internal sealed class RoomRecognizer : IRecognizer
{
    private static readonly Lexicon Rooms = ScreeningLexicons.Named("room-words");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        foreach (var room in reading.All(Rooms))
        {
            var token = room.End;
            if (token < reading.Document.Tokens.Length && reading.Document.WordOf(token) is "#" or ":" or ".")
                token++;
            if (token < reading.Document.Tokens.Length && IsNumber(reading.Document, token))
                entities.Add(new(EntityType.Id, reading.Document.SpanOf(token), 0.8f, EntityKinds.Room));
        }
    }

    // 4, 12B, C9, or one capital; "bed 3 days" and "bed 3/4" count something else.
    private static bool IsNumber(TextDocument document, int token)
    {
        var word = document.WordOf(token);
        var isNumber = document.Tokens[token].Kind == TokenKind.Number && word.Length <= 4 && !word.ContainsAny('.', ',');
        var isLetter = word.Length == 1 && char.IsAsciiLetterUpper(word[0]) && word[0] is not ('A' or 'I');
        return isNumber || isLetter;
    }
}
