using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Finds international bank account numbers by their check sum, with or without blanks.</summary>
internal sealed class IbanRecognizer : IRecognizer
{
    private const int Shortest = 15;
    private const int Longest = 34;

    private const string Lengths =
        "AL28 AD24 AT20 AZ28 BH22 BY28 BE16 BA20 BR29 BG22 CR22 HR21 CY28 CZ24 DK18 DO28 EE20 FO18 FI18 FR27 GE22 DE22 GI23 GR27 GL18 GT28 HU28 IS26 IE22 IL23 IT27 JO30 " +
        "KZ20 KW30 LV21 LB28 LI21 LT20 LU20 MT31 MR27 MU30 MD24 MC27 ME22 NL18 MK19 NO15 PK24 PS29 PL28 PT25 QA29 RO24 SM27 SA24 RS22 SK24 SI19 ES24 SE24 CH21 TN24 TR26 " +
        "UA29 AE23 GB22 VA22 VG24 XK20 EG29 IQ23 LC32 SC31 ST25 TL23 SV28 LY25 ";

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        // "GB29NWBK..." or "GB29": letters that run into digits are one token.
        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            var word = document.WordOf(token);
            if (document.Tokens[token].Kind != TokenKind.Number || word.Length < 4
                || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[1]) || !char.IsAsciiDigit(word[2]) || !char.IsAsciiDigit(word[3]))
            {
                continue;
            }

            var end = End(document.Text, document.Tokens[token].Start);
            if (end > 0)
                entities.Add(new(EntityType.Iban, document.ToSource(document.Tokens[token].Start, end), 0.99f));
        }
    }

    // Where the number that begins here ends; 0 when none does.
    private static int End(ReadOnlySpan<char> text, int start)
    {
        Span<char> value = stackalloc char[Longest];
        var count = 0;
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is ' ' or '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
                continue;
            if (!char.IsAsciiLetterOrDigit(letter) || count == Longest)
                break;

            value[count++] = letter;
            var isBorder = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
            if (count >= Shortest && isBorder && count == LengthIn(value) && CheckDigits.IsIban(value[..count]))
                return at + 1;
        }

        return 0;
    }

    // Every country has one length (SWIFT, IBAN Registry, release 99).
    private static int LengthIn(ReadOnlySpan<char> value)
    {
        for (var at = 0; at < Lengths.Length; at += 5)
        {
            if (value[..2].Equals(Lengths.AsSpan(at, 2), StringComparison.OrdinalIgnoreCase))
                return int.Parse(Lengths.AsSpan(at + 2, 2), System.Globalization.CultureInfo.InvariantCulture);
        }

        return -1;
    }
}
