using GoodStanding.Model;
using GoodStanding.Screening.Rules;
using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Tests.Showing;

public sealed class MarkedTextTests
{
    private const string Text = "My patient Maria came in.";

    [Fact]
    public void The_pieces_together_are_the_text()
    {
        var pieces = MarkedText.Cut(Text, [Found(3, 13, Severity.Warn), Found(11, 5, Severity.Block)]);

        Assert.Equal(Text, string.Concat(pieces.Select(piece => piece.Span.Of(Text))));
    }

    [Fact]
    public void Where_two_findings_meet_the_worse_one_marks()
    {
        var pieces = MarkedText.Cut(Text, [Found(3, 13, Severity.Warn), Found(11, 5, Severity.Block)]);

        Assert.Equal(1, pieces.Single(piece => piece.Span.Of(Text) == "Maria").Finding);
        Assert.Equal(0, pieces.Single(piece => piece.Span.Of(Text) == "patient ").Finding);
    }

    [Fact]
    public void Without_findings_there_is_one_plain_piece() =>
        Assert.Equal(new MarkedText.Piece(new(0, Text.Length), null), Assert.Single(MarkedText.Cut(Text, [])));

    private static Finding Found(int start, int length, Severity severity) =>
        new(RuleBook.Get("US-HIPAA-DISCLOSE"), severity, new(start, length), "Why.", "What else.");
}
