using GoodStanding.Allegations.Evidence;
using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.Allegations.Tests.Evidence;

public sealed class VisitMatcherTests
{
    private static readonly NameKeys Keys = new("an invented key of thirty-two bytes and more"u8);

    [Theory]
    [InlineData("Okafor, Jonathan M.", "Jonathan Okafor")]
    [InlineData("Jonathan Okafor", "jonathan okafor")]
    [InlineData("William Brandt", "Bill Brandt")]
    [InlineData("Liz Brandt", "Elizabeth Brandt")]
    [InlineData("Smith-Jones, Amara", "Amara Jones")]
    [InlineData("Amara Smith Jones", "Amara Jones")]
    [InlineData("José Núñez", "Jose Nunez")]
    [InlineData("O'Brien, Fiona", "Fiona OBrien, RN")]
    [InlineData("Pieter van den Berg", "Pieter Vandenberg")]
    [InlineData("Mrs. Ana-Lucía Ferraz", "Ana Lucia Ferraz")]
    public void Ways_of_writing_one_name_match(string visit, string shown) => Assert.Equal(VisitMatch.Match, Match(visit, shown));

    [Theory]
    [InlineData("Jonathan Okafor", "J. Okafor")]
    [InlineData("Jonathan Okafor", "Jonathan O.")]
    [InlineData("Jonathan Okafor", "Chidi Okafor")]
    [InlineData("Jonathan Okafor", "Okafor Jonathan")]
    [InlineData("Maria Elena Garcia Lopez", "Maria Garcia")]
    public void Parts_of_a_name_and_family_are_possible(string visit, string shown) => Assert.Equal(VisitMatch.Possible, Match(visit, shown));

    [Theory]
    [InlineData("Priya Raman")]
    [InlineData("P. Raman")]
    [InlineData("Raman, Priya")]
    public void A_name_that_nobody_bears_is_none(string shown) => Assert.Equal(VisitMatch.None, Match("Jonathan Okafor", shown));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Priya")]
    [InlineData("P. R.")]
    [InlineData("PR")]
    [InlineData("priya_raman88")]
    [InlineData("@priya")]
    [InlineData("A Google User")]
    [InlineData("Concerned Patient")]
    [InlineData("Happy Mom")]
    [InlineData("Priya R.")]
    [InlineData("Прия Раман")]
    [InlineData("\uD83D Raman")]
    public void What_is_no_name_is_not_matchable(string? shown) => Assert.Equal(VisitMatch.NotMatchable, Match("Jonathan Okafor", shown));

    [Theory]
    [InlineData("2026-05-05", VisitMatch.Match)]
    [InlineData("2026-05-06", VisitMatch.None)]
    [InlineData("2025-11-05", VisitMatch.Match)]
    [InlineData("2025-11-04", VisitMatch.None)]
    public void A_visit_counts_from_180_days_before_the_review_to_the_day_after(string day, VisitMatch expected) => Assert.Equal(expected, Match("Jonathan Okafor", "Jonathan Okafor", day));

    [Fact]
    public void Years_ago_opens_three_years()
    {
        var answer = Answer(SomeReview.Of("He botched my crown two years ago."), Visit("Jonathan Okafor", "2023-06-01"));

        Assert.Equal(new VisitAnswer(VisitMatch.Match, new(new(2023, 5, 4), new(2026, 5, 5))), answer);
        Assert.Equal("Visits: match (4 May 2023 to 5 May 2026).", EvidenceWords.Of(answer).Sentence);
    }

    [Theory]
    [InlineData("They were rude to my daughter.")]
    [InlineData("My 6 year old was terrified.")]
    public void Nobody_is_said_to_be_unknown_who_tells_of_somebody_else(string words) =>
        Assert.Equal(VisitMatch.NotMatchable, Answer(SomeReview.Of(words, "Priya Raman"), Visit("Jonathan Okafor", "2026-05-01")).Match);

    [Theory]
    [InlineData("The root canal was agony.", VisitMatch.Possible)]
    [InlineData("The cleaning was agony.", VisitMatch.Match)]
    [InlineData("It was agony.", VisitMatch.Match)]
    public void Another_service_makes_a_match_a_possible_one(string words, VisitMatch expected)
    {
        var matcher = new VisitMatcher(Keys, ["Root canal", "Cleaning"]);

        Assert.Equal(expected, matcher.Match(SomeReview.Of(words), [Visit("Jonathan Okafor", "2026-05-01") with { Service = "cleaning" }]).Match);
    }

    [Fact]
    public void A_review_without_a_date_is_not_matchable() =>
        Assert.Equal(new VisitAnswer(VisitMatch.NotMatchable, null), Answer(SomeReview.Of("Late.") with { DatePublished = null }, Visit("Jonathan Okafor", "2026-05-01")));

    [Fact]
    public void No_name_is_kept_and_another_key_finds_nothing()
    {
        var visit = Visit("Jonathan Okafor", "2026-05-01");

        Assert.DoesNotContain(visit.NameKeys, key => key.Contains("kafor", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(VisitMatch.None, new VisitMatcher(new("another key of thirty-two bytes or more"u8), []).Match(SomeReview.Of("Late."), [visit]).Match);
        Assert.Throws<ArgumentException>(() => new NameKeys("short"u8));
    }

    [Theory]
    [InlineData("Okafor, Jonathan", "2026-05-01", "Cleaning", true)]
    [InlineData("jonathan  OKAFOR", "2026-05-01", "Cleaning", true)]
    [InlineData("Jonathan Okafor", "2026-05-02", "Cleaning", false)]
    [InlineData("Jonathan Okafor", "2026-05-01", null, false)]
    [InlineData("Jonah Okafor", "2026-05-01", "Cleaning", false)]
    public void One_visit_has_one_number_however_it_is_written(string name, string day, string? service, bool isSame)
    {
        var first = Keys.OfSameVisit(new("Jonathan Okafor", new(2026, 5, 1), "Cleaning"));
        var other = new Visit(name, DateOnly.FromDateTime(SomeReview.At(day).Date), service);

        Assert.Equal(isSame, first == Keys.OfSameVisit(other));
        Assert.NotEqual(Keys.OfSameVisit(other), new NameKeys("another key of thirty-two bytes or more"u8).OfSameVisit(other));
    }

    [Theory]
    [InlineData("Jonathan Okafor", "2025-11-05")]
    [InlineData("priya_raman88", null)]
    public void The_days_to_fetch_are_those_that_are_compared(string shown, string? first) =>
        Assert.Equal(first, VisitMatcher.WindowOf(SomeReview.Of("It was agony.", shown))?.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_the_visits_say_is_never_public() => Assert.False(EvidenceWords.Of(new VisitAnswer(VisitMatch.None, null)).IsPublic);

    private static VisitMatch Match(string visit, string? shown, string day = "2026-05-01") => Answer(SomeReview.Of("It was agony.", shown), Visit(visit, day)).Match;

    private static VisitAnswer Answer(Review review, KeyedVisit visit) => new VisitMatcher(Keys, []).Match(review, [visit]);

    private static KeyedVisit Visit(string name, string day) => new(Keys.OfVisit(name), DateOnly.FromDateTime(SomeReview.At(day).Date), null);
}
