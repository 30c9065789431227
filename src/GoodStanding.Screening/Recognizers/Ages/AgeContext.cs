using System.Collections.Frozen;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Ages;

/// <summary>Says from the words around a number whether it is an age.</summary>
internal static class AgeContext
{
    private static readonly Lexicon Things = ScreeningLexicons.Named("aged-things");
    private static readonly Lexicon Persons = ScreeningLexicons.Named("persons");
    private static readonly Lexicon Relatives = ScreeningLexicons.Named("family-relations");
    private static readonly Lexicon Months = ScreeningLexicons.Named("months");
    private static readonly Lexicon Rooms = ScreeningLexicons.Named("room-words");
    private static readonly FrozenSet<ulong> Years = Keys("year", "years", "yr", "yrs", "y");
    private static readonly FrozenSet<ulong> ShortOld = Keys("yo", "y/o", "yof", "yom", "y.o", "y/o/f", "y/o/m");
    private static readonly FrozenSet<ulong> Spans = Keys("month", "months", "mo", "mos", "mth", "week", "weeks", "wk", "wks", "day", "days", "hour", "hours");
    private static readonly FrozenSet<ulong> Announcers = Keys("aged", "age", "turned", "turns", "turning", "turn");
    private static readonly FrozenSet<ulong> Verbs = Keys("is", "was", "be", "am", "i'm", "im", "isnt", "being");
    private static readonly FrozenSet<ulong> Subjects = Keys("he", "she", "who", "i", "they", "you", "hes", "shes");
    private static readonly FrozenSet<ulong> Softeners = Keys("just", "only", "now", "already", "nearly", "almost", "about", "only", "still", "barely", "a", "to", "going", "on");
    private static readonly FrozenSet<ulong> Followers = Keys("and", "but", "today", "now", "with", "so", "when", "tomorrow", "or", "if", "n", "this", "next", "last", "who", "years", "on", "at", "inside", "in", "yesterday", "then", "before", "after");
    private static readonly FrozenSet<ulong> NoSex = Keys("outside", "today", "degrees", "weather", "followers", "views", "people", "dollars", "users", "lawsuit", "budget", "jobs", "deaths", "cases", "americans", "patients");

    /// <summary>The end of "year old", "-year-old", "y/o" behind a number; the same token when it does not follow, or a thing is meant.</summary>
    public static int OldEnd(Reading reading, int end, out bool isYears, out bool isJoined)
    {
        var document = reading.Document;
        var at = end;
        isJoined = SkipHyphen(document, ref at);
        isYears = At(document, at, Years) || At(document, at, ShortOld);
        if (At(document, at, ShortOld))
        {
            isJoined = true;
            return at + 1;
        }

        if (!isYears && !At(document, at, Spans))
            return end;

        at++;
        SkipHyphen(document, ref at);
        var isOld = at < document.Tokens.Length && document.WordOf(at).Equals("old", StringComparison.OrdinalIgnoreCase);
        var isOfAge = at + 1 < document.Tokens.Length && document.WordOf(at) is "of" && document.WordOf(at + 1) is "age";
        if (!isOld && !isOfAge)
            return end;

        return reading.Marks.HasWithin(Things, at + 1, at + 2) || reading.Marks.HasWithin(Things, at + 2, at + 3) ? end : at + 1;
    }

    /// <summary>"aged", "she is", "just turned", "he's": what announces an age before a number.</summary>
    public static bool IsToldBefore(Reading reading, int token)
    {
        var document = reading.Document;
        var at = token - 1;
        while (at > 0 && Softeners.Contains(document.Tokens[at].Key) && token - at < 4)
            at--;
        if (at < 0)
            return false;
        if (Announcers.Contains(document.Tokens[at].Key))
            return true;
        if (document.Tokens[at].IsPossessive)
            return Subjects.Contains(document.Tokens[at].Key) || IsPerson(reading, at);
        if (document.WordOf(at) is "I'm" or "i'm" or "im" or "Im" or "I’m")
            return true;

        return at > 0 && Verbs.Contains(document.Tokens[at].Key) && (Subjects.Contains(document.Tokens[at - 1].Key) || IsPerson(reading, at - 1));
    }

    /// <summary>Whether after the number the thought ends or goes on with something that is not counted.</summary>
    public static bool IsClosedAfter(TextDocument document, int end) =>
        end >= document.Tokens.Length || document.Tokens[end].Kind is TokenKind.Emoji || IsMark(document, end) || Followers.Contains(document.Tokens[end].Key);

    /// <summary>"Manoj, 46, Leicester", "Agnes (73)", "Ama 26 from Tema".</summary>
    public static bool IsApposition(Reading reading, int token, int end)
    {
        var document = reading.Document;
        if (token < 2)
            return false;

        var sign = document.WordOf(token - 1);
        if (sign is "(" && end < document.Tokens.Length && document.WordOf(end) is ")" or ",")
            return document.WordOf(end) is "," || IsPerson(reading, token - 2);
        if (sign is "," && end < document.Tokens.Length && document.WordOf(end) is "," && document.Tokens[token - 2].Kind != TokenKind.Number && !IsList(document, end))
            return !reading.Marks.HasWithin(Months, token - 2, token - 1);
        if (sign is "," && (end >= document.Tokens.Length || document.WordOf(end) is "," or "." or ")" or ";" or "—" or "–" or "!" or "?"))
            return IsPerson(reading, token - 2) && !IsList(document, end);

        return end < document.Tokens.Length && document.WordOf(end) is "from" && document.Tokens[token - 1].Shape == TokenShape.Capitalized && IsPerson(reading, token - 1);
    }

    /// <summary>"Nineteen. Wrestler." and "62, purple crocs": in clipped prose an age opens the sentence, or is all of it.</summary>
    public static bool IsClipped(TextDocument document, int token, int end, int value)
    {
        var isOpening = token == 0 || document.WordOf(token - 1) is "." or "!" or "?" or "…";
        var isClosed = end >= document.Tokens.Length || document.WordOf(end) is "." or ",";
        var isWord = document.Tokens[token].Kind == TokenKind.Word;
        if (!isOpening || !isClosed || value < 13 || (token == 0 && end >= document.Tokens.Length) || (!isWord && token == 0 && document.WordOf(end) is "."))
            return false;

        // "9. Wash. 10. Dry." counts steps.
        return isWord || (!document.Text.Contains($"{value - 1}.", StringComparison.Ordinal) && !document.Text.Contains($"{value + 1}.", StringComparison.Ordinal) && value <= 109);
    }

    /// <summary>Whether F or M behind a number is a sex: not a temperature, not millions.</summary>
    public static bool IsSexAfter(Reading reading, int token)
    {
        var document = reading.Document;
        return !At(document, token + 1, NoSex) && (token == 0 || document.WordOf(token - 1) is not ("of" or "temp" or "temperature" or "T" or "over" or "below" or "above"));
    }

    // "Ward, 5, ..." and "March, 5," are no people; a capital in the middle of a sentence mostly is one.
    private static bool IsPerson(Reading reading, int token)
    {
        if (token < 0 || reading.Marks.HasWithin(Months, token, token + 1) || reading.Marks.HasWithin(Rooms, token, token + 1))
            return false;
        if (reading.Marks.HasWithin(Persons, token, token + 1) || reading.Marks.HasWithin(Relatives, token, token + 1))
            return true;

        var word = reading.Document.Tokens[token];
        return word is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized or TokenShape.MixedCapitalized, Length: >= 2 };
    }

    // "rooms 4, 5, 6"
    private static bool IsList(TextDocument document, int end) =>
        end + 1 < document.Tokens.Length && document.WordOf(end) is "," && document.Tokens[end + 1].Kind == TokenKind.Number;

    private static bool IsMark(TextDocument document, int token) =>
        document.Tokens[token].Kind == TokenKind.Punctuation && document.WordOf(token) is not ("-" or "/" or "'" or "\"" or "%" or ":");

    private static bool SkipHyphen(TextDocument document, ref int at)
    {
        if (at >= document.Tokens.Length || document.WordOf(at) is not "-")
            return false;

        at++;
        return true;
    }

    private static bool At(TextDocument document, int token, FrozenSet<ulong> keys) => token < document.Tokens.Length && keys.Contains(document.Tokens[token].Key);

    private static FrozenSet<ulong> Keys(params string[] words) => words.Select(word => WordKey.Of(word)).ToFrozenSet();
}
