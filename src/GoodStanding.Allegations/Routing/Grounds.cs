using GoodStanding.Model.Reviews;

namespace GoodStanding.Allegations.Routing;

/// <summary>For which of a site's grounds the types of a review may be reported, the one with the least proof needed first.</summary>
public static class Grounds
{
    private static readonly Dictionary<AllegationType, RemovalGround[]> ByType = new()
    {
        [AllegationType.NotPatient] = [RemovalGround.NotPatient, RemovalGround.Fake],
        [AllegationType.WrongProvider] = [RemovalGround.WrongProvider, RemovalGround.OffTopic],
        [AllegationType.SecondHand] = [RemovalGround.SecondHand],
        [AllegationType.ConflictCompetitor] = [RemovalGround.Conflict],
        [AllegationType.ConflictEmployee] = [RemovalGround.Conflict, RemovalGround.OffTopic],
        [AllegationType.ConflictFamily] = [RemovalGround.Conflict, RemovalGround.Threat],
        [AllegationType.ImeCourt] = [RemovalGround.Ime, RemovalGround.OffTopic],
        [AllegationType.DuplicateSameSite] = [RemovalGround.Duplicate, RemovalGround.Burst],
        [AllegationType.Burst] = [RemovalGround.Burst, RemovalGround.Fake],
        [AllegationType.PositiveFlood] = [RemovalGround.Fake, RemovalGround.Conflict],
        [AllegationType.OffTopicPolitics] = [RemovalGround.OffTopic],
        [AllegationType.OffTopicOther] = [RemovalGround.OffTopic],
        [AllegationType.Billing] = [RemovalGround.PriceInsurance],
        [AllegationType.OutOfDate] = [RemovalGround.Old],
        [AllegationType.OutcomeOpinion] = [RemovalGround.MedicalAccuracy],
        [AllegationType.MalpracticeAlleg] = [RemovalGround.FormalComplaint, RemovalGround.MedicalAccuracy, RemovalGround.Defamation],
        [AllegationType.CrimeAlleg] = [RemovalGround.Crime, RemovalGround.Defamation],
        [AllegationType.CredentialFalse] = [RemovalGround.Misinfo, RemovalGround.Defamation],
        [AllegationType.Hate] = [RemovalGround.Hate],
        [AllegationType.Profanity] = [RemovalGround.Profanity],
        [AllegationType.Threat] = [RemovalGround.Threat],
        [AllegationType.PrivacyStaff] = [RemovalGround.Privacy, RemovalGround.NamedOther],
        [AllegationType.PrivacyPatient] = [RemovalGround.Privacy],
        [AllegationType.Extortion] = [RemovalGround.Extortion],
        [AllegationType.Incentivised] = [RemovalGround.Incentive],
        [AllegationType.SpamAd] = [RemovalGround.SpamAd],
        [AllegationType.Plagiarism] = [RemovalGround.Plagiarism],
        [AllegationType.Impersonation] = [RemovalGround.Impersonation],
        [AllegationType.MisinfoMed] = [RemovalGround.Misinfo],
        [AllegationType.Generalisation] = [RemovalGround.Generalisation, RemovalGround.OffTopic],
        [AllegationType.SelfHarm] = [RemovalGround.Safeguarding],
        [AllegationType.StarOnly] = [],
    };

    private static readonly RemovalGround[] LeastProofFirst =
    [
        RemovalGround.Hate, RemovalGround.Threat, RemovalGround.Privacy, RemovalGround.Profanity, RemovalGround.Extortion, RemovalGround.Safeguarding, RemovalGround.NamedOther,
        RemovalGround.SecondHand, RemovalGround.Ime, RemovalGround.SpamAd, RemovalGround.Duplicate, RemovalGround.Plagiarism, RemovalGround.Generalisation, RemovalGround.OffTopic,
        RemovalGround.PriceInsurance, RemovalGround.MedicalAccuracy, RemovalGround.FormalComplaint, RemovalGround.Old, RemovalGround.Incentive, RemovalGround.Burst,
        RemovalGround.Conflict, RemovalGround.Impersonation, RemovalGround.WrongProvider, RemovalGround.NotPatient, RemovalGround.Fake, RemovalGround.Misinfo, RemovalGround.Crime,
        RemovalGround.Defamation,
    ];

    /// <summary>Says whether what is of this type may be reported under a ground, at a site that has it.</summary>
    public static bool AreOpenTo(AllegationType type, RemovalGround ground) => ByType.TryGetValue(type, out var grounds) && grounds.Contains(ground);

    /// <summary>The grounds of the site; none where it has none for these types, or is not known.</summary>
    internal static IReadOnlyList<SiteGround> Of(IEnumerable<AllegationType> types, ReviewSite? site)
    {
        if (site is null)
            return [];

        var wanted = types.SelectMany(type => ByType.GetValueOrDefault(type) ?? []).ToHashSet();
        return [.. site.Grounds.Where(ground => wanted.Contains(ground.Ground)).OrderBy(ground => Array.IndexOf(LeastProofFirst, ground.Ground))];
    }
}
