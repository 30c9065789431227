using GoodStanding.Model;

namespace GoodStanding.Screening.Operators;

/// <summary>The words on both sides of a stretch of a text.</summary>
internal readonly ref struct Surroundings
{
    public Surroundings(string text, TextSpan span)
    {
        Text = text;
        Span = span;
        (BeforeStart, BeforeEnd) = WordBefore(text, span.Start);
        (AfterStart, AfterEnd) = WordAfter(text, span.End);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    public int BeforeStart { get; }

    public int AfterEnd { get; }

    /// <summary>The word right before, in small letters; empty when a mark stands between.</summary>
    public string Before => Text[BeforeStart..BeforeEnd].ToLowerInvariant();

    /// <summary>The word right after, in small letters; empty when a mark stands between.</summary>
    public string After => Text[AfterStart..AfterEnd].ToLowerInvariant();

    /// <summary>Whether 's follows at once.</summary>
    public bool IsPossessive => Span.End + 1 < Text.Length && Text[Span.End] is '\'' or '’' && Text[Span.End + 1] is 's' or 'S';

    private int BeforeEnd { get; }

    private int AfterStart { get; }

    /// <summary>An edit of the stretch from a place on; its first letter is a capital where a sentence begins there.</summary>
    public SaferEdit Put(string words, int start) => Put(words, start, Span.End);

    /// <summary>An edit of the stretch between two places; its first letter is a capital where a sentence begins there.</summary>
    public SaferEdit Put(string words, int start, int end) => new(TextSpan.FromBounds(start, end), IsSentenceStart(start) && words.Length > 0 && !char.IsLower(Text[start]) ? char.ToUpperInvariant(words[0]) + words[1..] : words);

    /// <summary>An edit that leaves the stretch out, with the blank before it.</summary>
    public SaferEdit LeaveOut(int start) => new(TextSpan.FromBounds(start > 0 && Text[start - 1] == ' ' ? start - 1 : start, Span.End), "");

    /// <summary>Where the word before the word before begins, and what it is.</summary>
    public (string Word, int Start) SecondBefore()
    {
        var (start, end) = WordBefore(Text, BeforeStart);
        return (Text[start..end].ToLowerInvariant(), start);
    }

    private bool IsSentenceStart(int at)
    {
        while (at > 0 && Text[at - 1] is ' ' or '"' or '“' or '(')
            at--;

        return at == 0 || Text[at - 1] is '.' or '!' or '?' or '\n';
    }

    private static (int Start, int End) WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        if (end > 0 && text[end - 1] == '.' && end > 2 && char.IsLetter(text[end - 2]) && end < at)
            end--; // "Mr. "

        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
            start--;

        return start == end ? (at, at) : (start, end);
    }

    private static (int Start, int End) WordAfter(string text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] == ' ')
            start++;

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        return start == end ? (at, at) : (start, end);
    }
}
