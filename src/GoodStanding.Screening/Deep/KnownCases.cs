using GoodStanding.Encoders;
using GoodStanding.Learning;

namespace GoodStanding.Screening.Deep;

/// <summary>Short cases of our own whose verdict is known, to show what a text reads like.</summary>
internal sealed class KnownCases
{
    private readonly LinearHead _vectors;
    private readonly string[] _texts;

    public KnownCases(SentenceEncoder encoder)
    {
        using var lines = new StreamReader(ModelFile.Open(typeof(KnownCases).Assembly, "known-cases.txt"));
        _texts = lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _vectors = new(encoder, "known", _texts.Length, SentenceEncoder.Width);
    }

    /// <summary>The cases nearest to a text, the nearest first.</summary>
    /// <param name="meaning">What was made of the text.</param>
    /// <param name="most">How many.</param>
    public IEnumerable<string> Nearest(Meaning meaning, int most) =>
        Enumerable.Range(0, _texts.Length)
            .Select(index => (Index: index, Likeness: _vectors.Answer(index, meaning.Likeness)))
            .OrderByDescending(known => known.Likeness)
            .Take(most)
            .Select(known => _texts[known.Index]);
}
