using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Tone;

/// <summary>What the tone rules ask of a text: which of a lexicon's words the author says in earnest, and of whom.</summary>
internal static class ToneReading
{
    private static readonly Lexicon Reported = ScreeningLexicons.Named("reported-speech");

    /// <summary>Whether the mark stands in a sentence about made-up people or the family, or one that reports what others said.</summary>
    public static bool IsReported(this Reading reading, Mark mark)
    {
        var index = reading.Document.SentenceAt(mark.First);
        var sentence = reading.Document.Sentences[index];
        return reading.Subjects.Of(index) is Subject.Fiction or Subject.OwnFamily || reading.Marks.HasWithin(Reported, sentence.First, sentence.End);
    }

    /// <summary>Whether the lexicon stands in the mark's sentence or the ones beside it.</summary>
    public static bool IsNear(this Reading reading, Mark mark, Lexicon lexicon)
    {
        if (!reading.Has(lexicon))
            return false;

        var sentences = reading.Document.Sentences;
        var index = reading.Document.SentenceAt(mark.First);
        return reading.Marks.HasWithin(lexicon, sentences[Math.Max(0, index - 1)].First, sentences[Math.Min(sentences.Length - 1, index + 1)].End);
    }
}
