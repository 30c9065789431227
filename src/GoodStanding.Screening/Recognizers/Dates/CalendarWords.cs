using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Dates;

/// <summary>Finds dates that words name: weekdays, months with their days, holidays and relative phrases.</summary>
internal static class CalendarWords
{
    private static readonly Lexicon Phrases = ScreeningLexicons.Named("date-phrases");
    private static readonly Lexicon Holidays = ScreeningLexicons.Named("holidays");
    private static readonly Lexicon Weekdays = ScreeningLexicons.Named("weekdays");
    private static readonly Lexicon WeekdayShorts = ScreeningLexicons.Named("weekday-shorts");
    private static readonly Lexicon Months = ScreeningLexicons.Named("months");
    private static readonly Lexicon MonthShorts = ScreeningLexicons.Named("month-shorts");
    private static readonly Lexicon Cues = ScreeningLexicons.Named("day-cues");
    private static readonly Lexicon Habits = ScreeningLexicons.Named("habit-words");
    private static readonly ulong March = WordKey.Of("march");
    private static readonly ulong Every = WordKey.Of("every");
    private static readonly ulong May = WordKey.Of("may");

    // A month that is a word or a first name too.
    private static readonly HashSet<ulong> Doubtful = [March, May, WordKey.Of("april"), WordKey.Of("june"), WordKey.Of("august")];

    public static void Find(Reading reading, ref List<DateRange>? found)
    {
        Take(reading, Phrases, EntityKinds.Relative, ref found);
        Take(reading, Holidays, EntityKinds.Holiday, ref found);
        foreach (var mark in reading.All(Weekdays))
        {
            if (!IsHabit(reading, mark))
                (found ??= []).Add(new(mark.First, mark.End, EntityKinds.Weekday));
        }

        foreach (var mark in reading.All(WeekdayShorts))
        {
            if (IsShortDay(reading, mark) && !IsHabit(reading, mark))
                (found ??= []).Add(new(mark.First, mark.End, EntityKinds.Weekday));
        }

        foreach (var mark in reading.All(Months))
            TakeMonth(reading, mark, isShort: false, ref found);
        foreach (var mark in reading.All(MonthShorts))
            TakeMonth(reading, mark, isShort: true, ref found);
    }

    private static void Take(Reading reading, Lexicon lexicon, string kind, ref List<DateRange>? found)
    {
        foreach (var mark in reading.All(lexicon))
            (found ??= []).Add(new(mark.First, mark.End, kind));
    }

    // "Mon-Fri", "Monday to Friday", "every Monday", "happy Friday".
    private static bool IsHabit(Reading reading, Mark day) =>
        reading.Marks.HasWithin(Habits, day.First - 1, day.First)
        || reading.Marks.HasWithin(Habits, day.End, day.End + 1)
        || IsEvery(reading.Document, day.First)
        || IsRange(reading, day.End, day.End + 1) || IsRange(reading, day.First - 1, day.First - 2);

    // "every second Thursday", "every Tues Thurs Sat"
    private static bool IsEvery(TextDocument document, int day)
    {
        for (var token = Math.Max(0, day - 3); token < day; token++)
        {
            if (document.Tokens[token].Key == Every)
                return true;
        }

        return false;
    }

    private static bool IsRange(Reading reading, int joint, int other) =>
        joint > 0 && other >= 0 && other < reading.Document.Tokens.Length
        && reading.Document.WordOf(joint) is "-" or "–" or "to" or "thru" or "through"
        && (reading.Marks.HasWithin(Weekdays, other, other + 1) || reading.Marks.HasWithin(WeekdayShorts, other, other + 1));

    // "Tues", "since sat", "sat 9pm"; "she sat" and "the sun" are none.
    private static bool IsShortDay(Reading reading, Mark day)
    {
        var document = reading.Document;
        if (document.Tokens[day.First].IsPossessive || IsOtherWord(document, day))
            return false;

        var isClear = document.WordOf(day.First).Length >= 4 || document.WordOf(day.First).Equals("thu", StringComparison.OrdinalIgnoreCase);
        var isNamed = document.Tokens[day.First].Shape == TokenShape.Capitalized && (day.First == 0 || !IsSentenceStart(document, day.First) || IsBeforeNumber(document, day.End));
        var isAfterHour = day.First > 0 && document.WordOf(day.First - 1) is "am" or "pm";
        return isClear || isNamed || isAfterHour || reading.Marks.HasWithin(Cues, day.First - 1, day.First) || IsBeforeNumber(document, day.End) && !document.WordOf(day.First).Equals("sun", StringComparison.Ordinal);
    }

    // "she sat", "in the sun", "we wed": in small letters these three need a number behind them or "since" before them.
    private static bool IsOtherWord(TextDocument document, Mark day) =>
        document.WordOf(day.First) is "sat" or "sun" or "wed" && !IsBeforeNumber(document, day.End)
        && (day.First == 0 || document.WordOf(day.First - 1) is not ("since" or "on" or "next" or "last" or "this" or "am" or "pm" or "until" or "till" or "til" or "by"));

    private static bool IsSentenceStart(TextDocument document, int token) => document.SentenceOf(token).First == token;

    private static bool IsBeforeNumber(TextDocument document, int token) => token < document.Tokens.Length && document.Tokens[token].Kind == TokenKind.Number;

    private static void TakeMonth(Reading reading, Mark month, bool isShort, ref List<DateRange>? found)
    {
        var document = reading.Document;
        var first = DayBefore(document, month.First);
        var end = YearAfter(document, first < month.First ? month.End : DayAfter(document, month.End));
        if (first == month.First && end == month.End && !MayStandAlone(reading, month, isShort))
            return;

        (found ??= []).Add(new(first, end, EntityKinds.Absolute));
    }

    // "3 June", "14th of February", "12–19 Aug".
    private static int DayBefore(TextDocument document, int month)
    {
        var day = month > 1 && document.WordOf(month - 1) is "of" ? month - 2 : month - 1;
        if (day < 0 || !IsDay(document, day))
            return month;

        return day >= 2 && document.WordOf(day - 1) is "-" or "–" or "/" or "&" && IsDay(document, day - 2) ? day - 2 : day;
    }

    private static int DayAfter(TextDocument document, int token) => token < document.Tokens.Length && IsDay(document, token) && !IsUnit(document, token) ? token + 1 : token;

    private static int YearAfter(TextDocument document, int token)
    {
        if (token < document.Tokens.Length && document.WordOf(token) is "," && token + 1 < document.Tokens.Length && IsYear(document.WordOf(token + 1)))
            return token + 2;

        return token < document.Tokens.Length && IsYear(document.WordOf(token)) ? token + 1 : token;
    }

    // "June 3 patients" would be odd; "may 5 mg" is a dose.
    private static bool IsUnit(TextDocument document, int token) =>
        token + 1 < document.Tokens.Length && document.WordOf(token + 1) is "mg" or "ml" or "mcg" or "%" or "percent" or "years" or "times";

    // March and May are verbs, April and June are women: without a number they need "in" or "since" before them.
    private static bool MayStandAlone(Reading reading, Mark month, bool isShort)
    {
        var token = reading.Document.Tokens[month.First];
        if (isShort || !token.IsCapitalized)
            return false;

        return !Doubtful.Contains(token.Key)
            || reading.Marks.HasWithin(Cues, month.First - 1, month.First)
            || (month.First >= 2 && reading.Document.WordOf(month.First - 1) is "(" && reading.Marks.HasWithin(Cues, month.First - 2, month.First));
    }

    private static bool IsDay(TextDocument document, int token)
    {
        if (document.Tokens[token].Kind != TokenKind.Number)
            return false;

        var word = document.WordOf(token);
        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, out var day) && day is >= 1 and <= 31;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[..2] is "19" or "20" && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);
}
