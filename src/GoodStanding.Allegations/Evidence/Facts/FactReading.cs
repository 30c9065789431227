using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>A review as the checks of facts read it.</summary>
internal sealed class FactReading
{
    private static readonly Lexicon Elsewhere = EvidenceLexicons.All.Named("elsewhere");

    public FactReading(Review review)
    {
        Review = review;
        Document = TextDocument.Read(review.ReviewBody);
        Marks = EvidenceLexicons.All.Find(Document);
    }

    public Review Review { get; }

    public TextDocument Document { get; }

    public Marks Marks { get; }

    /// <summary>The marks of a lexicon in sentences that speak of a visit here and of nothing else: one word of another place, a call or a "not" is enough to pass over.</summary>
    public IEnumerable<Mark> Here(Lexicon lexicon) => Marks.Of(lexicon).ToArray().Where(mark => IsHere(mark.First));

    /// <summary>Whether the token's sentence speaks of a visit here and of nothing else.</summary>
    public bool IsHere(int token)
    {
        var sentence = Document.SentenceOf(token);
        return !Marks.HasWithin(Elsewhere, sentence.First, sentence.End);
    }

    public TextSpan SpanOf(Mark mark) => Document.SpanOf(mark.First, mark.Count);

    /// <summary>A contradiction, in the words that all of them begin with.</summary>
    public static EvidenceNote Contradiction(AllegationType type, EvidenceStrength strength, string what, TextSpan words) =>
        new(EvidenceKind.PublicFact, type, strength, $"Contradicted by what you publish: {what}.", words);
}
