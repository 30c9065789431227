using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Finds international bank account numbers by their check sum, with or without blanks.</summary>
internal sealed class IbanRecognizer : IRecognizer
{
    private const int Shortest = 15;
    private const int Longest = 34;

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

    // The longest stretch whose sum is right; 0 when there is none.
    private static int End(ReadOnlySpan<char> text, int start)
    {
        Span<char> value = stackalloc char[Longest];
        var count = 0;
        var found = 0;
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is ' ' or '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
                continue;
            if (!char.IsAsciiLetterOrDigit(letter) || count == Longest)
                break;

            value[count++] = letter;
            var isBorder = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
            if (count >= Shortest && isBorder && CheckDigits.IsIban(value[..count]))
                found = at + 1;
        }

        return found;
    }
}
