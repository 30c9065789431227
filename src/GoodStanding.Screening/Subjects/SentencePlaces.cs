using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Subjects;

/// <summary>Finds the sentence in which a token or a stretch of the source stands, by halving.</summary>
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
}
