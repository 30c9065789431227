namespace GoodStanding.Screening.Rules.Trade;

/// <summary>The rules of this folder, one file each.</summary>
internal static class TradeRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ClaimsToBeBest(),
        new Guarantees(),
        new PushesTreatment(),
        new AdvertisesPrescriptionMedicine(),
        new OverstatesCredentials(),
        new HidesAuthor(),
        new QuotesPatients(),
        new ShowsResults(),
        new HidesTies(),
        new PromotesMedicine(),
        new RewardsReviews(),
        new GatesReviews(),
        new FakesReviews(),
        new AsksStaffForReviews(),
        new AsksClientsForPraise(),
        new PaysForRemoval(),
        new RewardsReferrals(),
        new BuysFollowers(),
        new ForbidsReviews(),
        new ShowsOnlyPraise(),
        new SpreadsMisinformation(),
        new ClaimsCures(),
        new AdvisesStrangers(),
        new DiagnosesPublicFigures(),
    ];
}
