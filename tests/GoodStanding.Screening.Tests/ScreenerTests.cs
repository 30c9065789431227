using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Model;
using GoodStanding.Screening.Rules;
using Xunit;

namespace GoodStanding.Screening.Tests;

public sealed class ScreenerTests
{
    private static readonly string[] Parts =
    [
        "my patient", "Dr. Lee", "bed 4", "last night", "lost", "34yo", "MRN 123456", "555-0100", "a@b.example", "in Dayton", "your visit", "idiot", " ", " ", " ", "\n", ".", "!", "é", "e\u0301", "\u200B",
        "\u202E", "👩🏽‍⚕️", "\uD83D", "\uDE00", "Ａ", "ﬁ", "'s", "\u0000", "(", "½", "five five five", "#LostAPatient", "1.2.3.4", "4111 1111 1111 1111", "123-45-6789", "Mrs Whitlow", "aged ninety-four",
    ];

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_261_130, 7);

    private static readonly ScreeningContext[] Contexts =
    [
        ScreeningContext.Default,
        new(PostContext.ReplyToReview, Profession.Dentist, Jurisdiction.UnitedStates, "Waited two hours. – Jo"),
        new(PostContext.Advert, Profession.Physician, new("AU")),
        new(PostContext.Message, Profession.Therapist, new("UK")),
        new(PostContext.PhotoCaption, Profession.Nurse, new("CA", "ON")),
        new(PostContext.Profile, Profession.Pharmacist, new("DE")),
    ];

    [Fact]
    public void Any_string_is_survived_and_spans_lie_inside_it() => Prop
        .ForAll(AnyText(), text => Contexts.All(context =>
        {
            var report = Screener.Fast.Screen(text, context);
            return report.Findings.All(finding => IsInside(finding.Span, text)) && report.Entities.All(entity => IsInside(entity.Span, text) && entity.Span.Length > 0);
        }))
        .Check(Runs);

    [Fact]
    public void Entities_come_in_order_and_do_not_overlap() => Prop
        .ForAll(AnyText(), text => Screener.Fast.Screen(text, ScreeningContext.Default).Entities is var entities
            && entities.Zip(entities.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start))
        .Check(Runs);

    [Fact]
    public void A_finding_more_never_makes_the_verdict_milder()
    {
        var rule = RuleBook.Get("US-HIPAA-ID-A");
        Prop.ForAll(Gen.Elements(Enum.GetValues<Severity>()).ListOf().ToArbitrary(), Gen.Elements(Enum.GetValues<Severity>()).ToArbitrary(), (severities, added) =>
        {
            List<Finding> findings = [.. severities.Select(severity => new Finding(rule, severity, default, "", ""))];
            var before = ScreeningReport.VerdictOf(findings);
            findings.Add(new Finding(rule, added, default, "", ""));
            return ScreeningReport.VerdictOf(findings) >= before;
        }).Check(Runs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\n\n \t")]
    public void Nothing_said_is_clear(string text) => Assert.Equal(Verdict.Clear, Screener.Fast.Screen(text, ScreeningContext.Default).Verdict);

    [Fact]
    public void A_megabyte_and_ten_thousand_emoji_are_answered()
    {
        var long1 = string.Concat(Enumerable.Repeat("Clinic is open on Monday, ask at the desk. ", 25_000));

        Assert.NotNull(Screener.Fast.Screen(long1, ScreeningContext.Default));
        Assert.NotNull(Screener.Fast.Screen(string.Concat(Enumerable.Repeat("😷", 10_000)), ScreeningContext.Default));
        Assert.NotNull(Screener.Fast.Screen(new string('a', 1_000_000), ScreeningContext.Default));
        Assert.NotNull(Screener.Fast.Screen(new string('1', 1_000_000), ScreeningContext.Default));
    }

    [Fact]
    public void Every_rule_of_ours_stands_in_the_book() =>
        Assert.All(RuleList.All, rule => Assert.Same(rule.Info, RuleBook.Get(rule.Info.Id)));

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static Arbitrary<string> AnyText() => Gen
        .OneOf(Gen.Elements(Parts), ArbMap.Default.GeneratorFor<char>().Select(letter => letter.ToString()))
        .ListOf()
        .Select(parts => string.Join(' ', parts))
        .ToArbitrary();
}
