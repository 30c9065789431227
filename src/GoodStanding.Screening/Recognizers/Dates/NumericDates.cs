using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Dates;

/// <summary>Finds dates in figures: 07/22/1958, 1978-07-13, 12.04.19, 3/14, 11/2021, "the 19th".</summary>
internal static class NumericDates
{
    private static readonly Lexicon Cues = ScreeningLexicons.Named("day-cues");

    public static void Find(Reading reading, ref List<DateRange>? found)
    {
        var document = reading.Document;
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Number)
                continue;

            var end = EndOf(reading, token);
            if (end == token)
                continue;

            (found ??= []).Add(new(token, end, EntityKinds.Absolute));
            token = end - 1;
        }
    }

    private static int EndOf(Reading reading, int token)
    {
        var document = reading.Document;
        if (IsPointed(document.WordOf(token)))
            return token + 1;
        if (IsOrdinalDay(reading, token))
            return token + 1;
        if (token + 2 >= document.Tokens.Length || document.WordOf(token + 1) is not ("/" or "-") || IsGlued(document, token - 1, token))
            return token;

        var sign = document.WordOf(token + 1);
        if (!TryPart(document, token, out var one) || !TryPart(document, token + 2, out var two) || !IsTight(document, token, token + 2))
            return token;

        if (token + 4 < document.Tokens.Length && document.WordOf(token + 3).SequenceEqual(sign) && TryPart(document, token + 4, out var three) && IsTight(document, token, token + 4))
            return IsDate(one, two, three, document.Tokens[token + 4].Length) && !IsGlued(document, token + 5, token + 4) ? token + 5 : token;

        if (sign is not "/" || IsGlued(document, token + 3, token + 2) || (token > 0 && document.WordOf(token - 1) is "exp" or "expires" or "EXP" or "Exp" or "rev" or "REV"))
            return token;

        return IsMonthAndYear(one, two) || IsDayAndMonth(reading, token, one, two) ? token + 3 : token;
    }

    // 12.04.19, 22.07.1958: the tokenizer keeps points inside a number.
    private static bool IsPointed(ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('.');
        var last = word.LastIndexOf('.');
        return first is 1 or 2 && last > first + 1 && last - first <= 3 && word.Length - last - 1 is 2 or 4
            && int.TryParse(word[..first], out var one) && int.TryParse(word[(first + 1)..last], out var two) && int.TryParse(word[(last + 1)..], out var three)
            && IsDate(one, two, three, word.Length - last - 1);
    }

    // "on the 19th", "until the 30th": "the 1st time" and "the 19th century" go on with a noun.
    private static bool IsOrdinalDay(Reading reading, int token)
    {
        var document = reading.Document;
        var word = document.WordOf(token);
        if (token < 2 || word.Length is < 3 or > 4 || word[^2..] is not ("st" or "nd" or "rd" or "th") || document.WordOf(token - 1) is not "the")
            return false;

        var isLast = token + 1 == document.Tokens.Length || document.Tokens[token + 1].Kind != TokenKind.Word || document.WordOf(token + 1) is "and" or "of" or "at" or "with" or "because" or "so";
        return isLast && int.TryParse(word[..^2], out var day) && day is >= 1 and <= 31 && reading.Marks.HasWithin(Cues, token - 2, token - 1);
    }

    private static bool IsDate(int one, int two, int three, int lengthOfThree)
    {
        if (one > 1900 && one < 2100)
            return two is >= 1 and <= 12 && three is >= 1 and <= 31;

        return lengthOfThree is 2 or 4 && one is >= 1 and <= 31 && two is >= 1 and <= 31 && (one <= 12 || two <= 12) && (lengthOfThree == 2 || three is > 1850 and < 2100);
    }

    private static bool IsMonthAndYear(int one, int two) => one is >= 1 and <= 12 && two is > 1900 and < 2100;

    // 3/14 and 12/08 are dates; 24/7, 9/10, 1/2 and 120/80 are not unless a word says so.
    private static bool IsDayAndMonth(Reading reading, int token, int one, int two)
    {
        if (one is < 1 or > 31 || two is < 1 or > 31 || (one > 12 && two > 12) || (one == 24 && two == 7))
            return false;

        var document = reading.Document;
        if (token + 3 < document.Tokens.Length && document.WordOf(token + 3) is "pain" or "stars" or "star" or "people" or "patients" or "would" or "of" or "strength" or "hours" or "coverage" or "care" or "cup" or "mmol")
            return false;
        if (reading.Marks.HasWithin(Cues, token - 1, token))
            return true;

        var isPadded = document.WordOf(token)[0] == '0' || document.WordOf(token + 2)[0] == '0';
        return isPadded || (one <= 12 && two > 12) || (one > 12 && two is <= 12 and > 6);
    }

    private static bool TryPart(TextDocument document, int token, out int value)
    {
        value = 0;
        var word = document.WordOf(token);
        return word.Length is 1 or 2 or 4 && !word.ContainsAnyExceptInRange('0', '9') && int.TryParse(word, out value);
    }

    private static bool IsTight(TextDocument document, int first, int last)
    {
        for (var token = first; token < last; token++)
        {
            if (document.Tokens[token].End != document.Tokens[token + 1].Start)
                return false;
        }

        return true;
    }

    // Part of something longer: a telephone number, a ratio of ratios, an id.
    private static bool IsGlued(TextDocument document, int sign, int number)
    {
        if (sign < 0 || sign >= document.Tokens.Length || document.WordOf(sign) is not ("/" or "-" or "$" or "£"))
            return false;

        return sign < number ? document.Tokens[sign].End == document.Tokens[number].Start : document.Tokens[sign].Start == document.Tokens[number].End;
    }
}
