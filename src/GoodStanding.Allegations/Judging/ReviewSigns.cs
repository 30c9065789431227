using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Judging;

/// <summary>What can be said of a review without a model: its rating, its length, which lexicons speak. Each sign is a number from 0 to 1 with a name.</summary>
internal static class ReviewSigns
{
    private const int ManyWords = 300;

    private static readonly double[] RatingSteps = [0.1, 0.3, 0.5, 0.74, 0.87, 0.95];
    private static readonly Lexicon[] Lexicons = [.. ReviewLexicons.All.Names.Select(ReviewLexicons.Named)];
    private static readonly HashSet<ulong> FirstPersons = [.. ((string[])["i", "my", "me", "we", "our", "us", "i'm", "i've", "mine", "myself"]).Select(word => WordKey.Of(word))];
    private static readonly Lexicon Complaint = ReviewLexicons.Named("complaint");
    private static readonly Lexicon Praise = ReviewLexicons.Named("praise");

    /// <summary>The names of the signs, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "no rating", .. RatingSteps.Select(step => FormattableString.Invariant($"rating from {step}")),
        "no words", "length", "complaints", "praises", "shouting", "first person", "addresses",
        .. ReviewLexicons.All.Names.Select(name => $"{name}"),
    ];

    /// <summary>Reads the signs of a review.</summary>
    /// <param name="reading">The review.</param>
    /// <param name="signs">Where they go, as many as there are names.</param>
    public static void Read(ReviewReading reading, Span<float> signs)
    {
        var at = 0;
        signs[at++] = reading.Rating is null ? 1 : 0;
        foreach (var step in RatingSteps)
            signs[at++] = reading.Rating >= step ? 1 : 0;

        var sentences = Math.Max(1, reading.Document.Sentences.Length);
        signs[at++] = reading.Words == 0 ? 1 : 0;
        signs[at++] = MathF.Min(1, MathF.Log(1 + reading.Words) / MathF.Log(ManyWords));
        signs[at++] = MathF.Min(1, (float)reading.Marks.Of(Complaint).Length / sentences);
        signs[at++] = MathF.Min(1, (float)reading.Marks.Of(Praise).Length / sentences);
        ReadTokens(reading.Document, signs[at..(at + 3)]);
        at += 3;
        foreach (var lexicon in Lexicons)
            signs[at++] = reading.Has(lexicon) ? 1 : 0;
    }

    private static void ReadTokens(TextDocument document, Span<float> signs)
    {
        var (shouted, firstPersons, addresses) = (0, 0, 0);
        foreach (var token in document.Tokens)
        {
            shouted += token is { Shape: TokenShape.Upper, Length: >= 4 } ? 1 : 0;
            firstPersons += FirstPersons.Contains(token.Key) ? 1 : 0;
            addresses += token.Kind is TokenKind.Address or TokenKind.Handle ? 1 : 0;
        }

        signs[0] = shouted >= 3 ? 1 : 0;
        signs[1] = MathF.Min(1, firstPersons / 4f);
        signs[2] = addresses > 0 ? 1 : 0;
    }
}
