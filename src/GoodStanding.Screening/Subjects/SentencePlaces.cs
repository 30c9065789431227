using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Subjects;

/// <summary>Finds the sentence in which a token or a stretch of the source stands, and the token at a place of the source, by halving.</summary>
internal static class SentencePlaces
{
    /// <summary>The index of the sentence that holds the token.</summary>
    public static int SentenceAt(this TextDocument document, int token)
    {
        var sentences = document.Sentences;
        var low = 0;
        for (var high = sentences.Length - 1; low < high;)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The index of the sentence in which the span begins; the first or last one for a span outside all.</summary>
    public static int SentenceAt(this TextDocument document, TextSpan span)
    {
        var sentences = document.Sentences;
        var low = 0;
        for (var high = sentences.Length - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (document.SpanOf(sentences[middle].First).Start <= span.Start)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The first token that begins at the place of the source or behind it; the number of tokens when none does.</summary>
    public static int TokenFrom(this TextDocument document, int place)
    {
        var low = 0;
        for (var high = document.Tokens.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (document.SpanOf(middle).Start < place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
