using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations;

/// <summary>What is known of a review before it is judged: its words and where the lexicons' phrases stand.</summary>
internal sealed class ReviewReading
{
    public ReviewReading(Review review)
    {
        Review = review;
        Document = TextDocument.Read(review.ReviewBody);
        Marks = ReviewLexicons.All.Find(Document);
        Rating = review.Rating is { IsOnScale: true } rating ? rating.Normalized : null;
        foreach (var token in Document.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Address or TokenKind.Handle && token.Length > 1)
                Words++;
        }
    }

    public Review Review { get; }

    public TextDocument Document { get; }

    public Marks Marks { get; }

    /// <summary>The rating from 0 to 1, or null where there is none.</summary>
    public double? Rating { get; }

    /// <summary>How many words of two letters or more it has.</summary>
    public int Words { get; }

    public bool Has(Lexicon lexicon) => Marks.Has(lexicon);

    public TextSpan SpanOf(Mark mark) => Document.SpanOf(mark.First, mark.Count);
}
