using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Network;

/// <summary>Finds e-mail and web addresses that the tokenizer has already cut out whole.</summary>
internal sealed class AddressRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var tokens = reading.Document.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if (tokens[token].Kind != TokenKind.Address)
                continue;

            var type = IsMail(reading.Document.WordOf(token)) ? EntityType.Email : EntityType.Url;
            entities.Add(new(type, reading.Document.SpanOf(token), 0.99f));
        }
    }

    // "https://example.org/@name" has an @ too, yet only behind a slash.
    private static bool IsMail(ReadOnlySpan<char> address)
    {
        var sign = address.IndexOf('@');
        return sign > 0 && address[..sign].IndexOfAny('/', ':') < 0;
    }
}
