using GoodStanding.Allegations.Routing;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.Allegations.Tests.Routing;

public sealed class GroundsTests
{
    [Fact]
    public void The_ground_with_the_least_proof_comes_first() =>
        Assert.Equal(
            [RemovalGround.Hate, RemovalGround.SecondHand],
            Grounds.Of([AllegationType.SecondHand, AllegationType.Hate], ReviewSites.Find("ratemds")).Select(ground => ground.Ground));

    [Fact]
    public void A_site_without_the_ground_offers_none() => Assert.Empty(Grounds.Of([AllegationType.SecondHand], ReviewSites.Find("google")));

    [Fact]
    public void The_heading_is_the_sites_own() =>
        Assert.Equal("fake engagement", Grounds.Of([AllegationType.ConflictCompetitor], ReviewSites.Find("google"))[0].Heading);

    [Fact]
    public void A_site_that_is_not_known_offers_none() => Assert.Empty(Grounds.Of([AllegationType.Hate], null));
}
