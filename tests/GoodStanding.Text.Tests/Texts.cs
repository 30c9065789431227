using FsCheck;
using FsCheck.Fluent;

namespace GoodStanding.Text.Tests;

/// <summary>Strings of every kind: letters, marks, emoji, halves of surrogate pairs, direction marks, digits, blanks.</summary>
internal static class Texts
{
    private static readonly string[] Parts =
    [
        "my patient", "Dr. Lee", " ", "\n", ".", "!", "...", "3", "34yo", "s/p", "#LostAPatient", "#nurselife", "@dr_lee", "555-0100", "a@b.example", "https://x.example/a?b=1",
        "é", "e\u0301", "\u0301", "\u200D", "\u200B", "\u202E", "\uFEFF", "👩🏽‍⚕️", "🇩🇪", "\uD83D", "\uDE00", "Ａ", "𝓪", "ﬁ", "а", "ß", "İ", "ǆ", "\u0000", "'", "’s", "\"", "(", ")", "½", "²", "ſ", "K",
    ];

    public static Config Runs { get; } = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_261_130, 7);

    public static Arbitrary<string> Any() => Gen
        .OneOf(Gen.Elements(Parts), ArbMap.Default.GeneratorFor<char>().Select(letter => letter.ToString()))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();
}
