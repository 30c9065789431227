using System.Collections.Frozen;
using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers.Numbers;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>Finds numbers that a word announces: "MRN 00417823", "plate 7KDR-219", "policy no. XQH-882".</summary>
internal sealed class IdRecognizer : IRecognizer
{
    private const int MostFillers = 4;
    private static readonly Lexicon Strong = ScreeningLexicons.Named("id-strong-cues");
    private static readonly FrozenSet<ulong> Fillers = Keys(":", "#", "=", "-", ".", "(", "\"", "'", "no", "number", "num", "nr", "id", "is", "was", "are", "reads", "read", "said", "says", "card", "ending", "s", "ref", "her", "his", "my", "uuid", "no.", "!", "!!", "!!!", ",", "is:");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        foreach (var kind in IdKind.All)
        {
            foreach (var cue in reading.All(kind.Cues))
            {
                if (Read(reading, cue, kind) is { } found)
                    entities.Add(found);
            }
        }
    }

    private static Entity? Read(Reading reading, Mark cue, IdKind kind)
    {
        var document = reading.Document;
        var isStrong = reading.Marks.HasWithin(Strong, cue.First, cue.First + 1);
        var end = Math.Min(document.Tokens.Length, document.SentenceOf(cue.First).End + 3);
        for (var token = cue.End; token < Math.Min(end, cue.End + MostFillers + 1); token++)
        {
            var valueEnd = IdValue.EndOf(document, token, isStrong, MayBeWord(document, cue, kind));
            if (valueEnd > 0 && !IsDate(document, token, valueEnd))
                return new(EntityType.Id, document.ToSource(document.Tokens[token].Start, valueEnd), isStrong ? 0.98f : 0.85f, KindOf(document, token, valueEnd, kind));
            if (!Fillers.Contains(document.Tokens[token].Key))
                return null;
        }

        return null;
    }

    // A vanity plate has no digit; where all is in capitals, so is every word behind "plate".
    private static bool MayBeWord(TextDocument document, Mark cue, IdKind kind) =>
        kind.Name == EntityKinds.Vehicle && document.Tokens[cue.End - 1].Shape != TokenShape.Upper
        && document.WordOf(cue.End - 1).StartsWith("plate", StringComparison.OrdinalIgnoreCase);

    // 12/08/2024 and 2024-08-12 are dates, whatever word stands before them.
    private static bool IsDate(TextDocument document, int token, int end)
    {
        var value = document.Text.AsSpan(document.Tokens[token].Start, end - document.Tokens[token].Start);
        return value.Length is >= 6 and <= 10 && value.ContainsAny('/', '-') && DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _);
    }

    private static string KindOf(TextDocument document, int token, int end, IdKind kind)
    {
        var value = document.Text.AsSpan(document.Tokens[token].Start, end - document.Tokens[token].Start);
        return CheckDigits.IsVin(value) ? EntityKinds.Vehicle : kind.Name;
    }

    private static FrozenSet<ulong> Keys(params string[] words) => words.Select(word => WordKey.Of(word)).ToFrozenSet();
}
