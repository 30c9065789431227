using GoodStanding.App.Rounds;
using GoodStanding.Storage.Rounds;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class OtherSubjectTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("Dr. Ada Weiss", false)]
    [InlineData("WEISS, Ada B., MD", false)]
    [InlineData("Dr. Bo Weiss", true)]
    [InlineData("Harbor Family Practice", true)]
    public void A_name_is_another_when_a_part_of_the_professionals_is_missing(string? name, bool isAnother) =>
        Assert.Equal(isAnother, OtherSubject.MayBe(Harbor, [new(name), null], []));

    [Theory]
    [InlineData("harbor", false)]
    [InlineData("https://reviews.example/harbor", false)]
    [InlineData("", false)]
    [InlineData("https://reviews.example/lighthouse", true)]
    public void A_listing_is_another_when_it_is_neither_the_key_nor_the_address(string listing, bool isAnother) =>
        Assert.Equal(isAnother, OtherSubject.MayBe(Harbor, [], [Some.SeenReview() with { Listing = listing }]));

    private static Listing Harbor => new()
    {
        SiteId = "google",
        Key = "harbor",
        Address = "https://reviews.example/harbor",
        Professional = new() { Name = "Dr. Ada Weiss" },
    };
}
