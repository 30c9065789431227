using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Model;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class AnyTextTests
{
    // Pieces that the recognizers react to, in any order, are harder than random letters.
    private static readonly string[] Pieces =
    [
        "call ", "555-0142", "+", "(", ")", " ", "\n", "MRN ", "00417", "-", "/", ".", ":", "::", "@", "dot com", "[dot]", "at ", "St ", "Hope", "'s", ",", "Apt. ", "Suite 4", "ZIP ", "87301", "IBAN GB29",
        "Tues", "3", "June", "th", "the ", "day after ", "34", "F", "y/o", "ninety", "years old", "Ward ", "Hospital", "Street", "Route ", "I-", "\uD800", "\u200B", "😀", "é", "last 4 ", "social ", "XX-", "O", "l", "1EG4", "from ",
    ];

    [Fact]
    public void Every_span_lies_in_the_text_whatever_the_text_is()
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), AllSpansLieInside).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    [Fact]
    public void Any_string_is_survived() =>
        Prop.ForAll<string>(text => AllSpansLieInside(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool AllSpansLieInside(string text)
    {
        var reading = new Reading(TextDocument.Read(text), ScreeningContext.Default);
        var entities = new List<Entity>();
        foreach (var recognizer in RecognizerList.All)
            recognizer.Recognize(reading, entities);

        return entities.TrueForAll(entity => entity.Span.Start >= 0 && entity.Span.Length > 0 && entity.Span.End <= text.Length);
    }
}
