using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Numbers;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Ids;

/// <summary>Finds numbers that their own form gives away without a word beside them: VIN, Medicare beneficiary identifier.</summary>
internal sealed class CheckedIdRecognizer : IRecognizer
{
    private const int VinLength = 17;
    private const int MbiLength = 11;

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        var document = reading.Document;
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Number)
                continue;

            var word = document.Text.AsSpan(token.Start, token.Length);
            if (word.Length == VinLength && word.ContainsAnyInRange('A', 'Z') && CheckDigits.IsVin(word))
                entities.Add(new(EntityType.Id, document.ToSource(token.Start, token.End), 0.98f, EntityKinds.Vehicle));
            else if (word.Length is 4 or MbiLength && MbiEnd(document.Text, token.Start) is var end and > 0)
                entities.Add(new(EntityType.Id, document.ToSource(token.Start, end), 0.98f, EntityKinds.HealthPlan));
        }
    }

    // 1EG4-TE5-MK73: places 2, 5, 8 and 9 are letters, 3 and 6 either, the rest digits; S, L, O, I, B and Z are not used (CMS, 2018).
    private static int MbiEnd(ReadOnlySpan<char> text, int start)
    {
        var place = 0;
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '-' && place is 4 or 7)
                continue;
            if (!char.IsAsciiLetterOrDigit(letter))
                return 0;

            place++;
            var isRight = place switch
            {
                1 => letter is >= '1' and <= '9',
                2 or 5 or 8 or 9 => IsMbiLetter(letter),
                3 or 6 => char.IsAsciiDigit(letter) || IsMbiLetter(letter),
                _ => char.IsAsciiDigit(letter),
            };
            if (!isRight)
                return 0;
            if (place == MbiLength)
                return at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) ? at + 1 : 0;
        }

        return 0;
    }

    private static bool IsMbiLetter(char letter) => char.IsAsciiLetterUpper(letter) && !"SLOIBZ".Contains(letter, StringComparison.Ordinal);
}
