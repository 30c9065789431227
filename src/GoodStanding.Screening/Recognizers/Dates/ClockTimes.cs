using GoodStanding.Text;

namespace GoodStanding.Screening.Recognizers.Dates;

/// <summary>Finds the clock time beside a date: "02:14 on Valentine's Day", "Wednesday 2 pm", "14 Jan 9.20".</summary>
internal static class ClockTimes
{
    /// <summary>The date's first token with a time before it.</summary>
    public static int Before(TextDocument document, int first)
    {
        var end = first > 0 && document.WordOf(first - 1) is "on" or "of" ? first - 1 : first;
        if (end == 0)
            return first;

        if (IsNamed(document.WordOf(end - 1)))
            return end - 1;
        if (IsHalf(document.WordOf(end - 1)) && end >= 2 && Start(document, end - 1, needsMinutes: false) is var half && half < end - 1)
            return half;

        var start = Start(document, end, needsMinutes: true);
        return start < end ? start : first;
    }

    /// <summary>The date's end with a time after it.</summary>
    public static int After(TextDocument document, int end)
    {
        var at = end;
        while (at < document.Tokens.Length && at < end + 2 && document.WordOf(at) is "at" or "@" or "," or "around" or "about" or "circa")
            at++;
        if (at >= document.Tokens.Length)
            return end;
        if (IsNamed(document.WordOf(at)))
            return at + 1;
        if (document.Tokens[at].Kind != TokenKind.Number)
            return end;

        var next = End(document, at);
        return next > at ? next : end;
    }

    private static int End(TextDocument document, int hour)
    {
        var word = document.WordOf(hour);
        var at = hour + 1;
        if (IsHour(word))
        {
            for (var parts = 0; parts < 2 && at + 1 < document.Tokens.Length && document.WordOf(at) is ":" && IsMinutes(document.WordOf(at + 1)); parts++)
                at += 2;
            if (at < document.Tokens.Length && IsHalf(document.WordOf(at)))
                return at + 1;
            return at > hour + 1 ? at : hour;
        }

        if (!IsPointed(word) && !IsMilitary(word))
            return hour;

        return at < document.Tokens.Length && IsHalf(document.WordOf(at)) ? at + 1 : at;
    }

    private static int Start(TextDocument document, int end, bool needsMinutes)
    {
        var last = document.WordOf(end - 1);
        if (end >= 3 && IsMinutes(last) && document.WordOf(end - 2) is ":" && IsHour(document.WordOf(end - 3)))
            return end - 3;
        if (IsPointed(last) || IsMilitary(last))
            return end - 1;

        return !needsMinutes && IsHour(last) ? end - 1 : end;
    }

    private static bool IsHour(ReadOnlySpan<char> word) => word.Length <= 2 && int.TryParse(word, out var hour) && hour is >= 0 and <= 24;

    private static bool IsMinutes(ReadOnlySpan<char> word) => word.Length == 2 && int.TryParse(word, out var minutes) && minutes is >= 0 and <= 59;

    private static bool IsPointed(ReadOnlySpan<char> word) => word.IndexOf('.') is 1 or 2 && IsHour(word[..word.IndexOf('.')]) && IsMinutes(word[(word.IndexOf('.') + 1)..]);

    private static bool IsMilitary(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '0' or '1' or '2' && IsHour(word[..2]) && IsMinutes(word[2..]) && word[..2] is not ("19" or "20");

    private static bool IsHalf(ReadOnlySpan<char> word) =>
        word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word is "a.m" or "p.m" or "hrs" or "o'clock";

    private static bool IsNamed(ReadOnlySpan<char> word) =>
        word.Equals("noon", StringComparison.OrdinalIgnoreCase) || word.Equals("midnight", StringComparison.OrdinalIgnoreCase) || word.Equals("midday", StringComparison.OrdinalIgnoreCase);
}
