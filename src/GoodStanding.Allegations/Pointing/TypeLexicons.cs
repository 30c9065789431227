using GoodStanding.Model.Reviews;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Pointing;

/// <summary>Which lexicons hold the words that show a type, the most telling first.</summary>
internal static class TypeLexicons
{
    private static readonly Dictionary<AllegationType, string[]> Names = new()
    {
        [AllegationType.NotPatient] = ["not-patient"],
        [AllegationType.WrongProvider] = ["wrong-provider"],
        [AllegationType.SecondHand] = ["second-hand"],
        [AllegationType.ConflictCompetitor] = ["competitor"],
        [AllegationType.ConflictEmployee] = ["employee"],
        [AllegationType.ConflictFamily] = ["family-feud"],
        [AllegationType.ImeCourt] = ["ime-court"],
        [AllegationType.DuplicateSameSite] = ["duplicate"],
        [AllegationType.CrossPost] = ["cross-post"],
        [AllegationType.Burst] = ["burst"],
        [AllegationType.PositiveFlood] = ["flood"],
        [AllegationType.OffTopicPolitics] = ["politics"],
        [AllegationType.OffTopicOther] = ["off-topic-site", "moved"],
        [AllegationType.Billing] = ["billing"],
        [AllegationType.FrontDesk] = ["front-desk"],
        [AllegationType.RefusedRequest] = ["refused"],
        [AllegationType.OutOfDate] = ["long-ago", "moved"],
        [AllegationType.OutcomeOpinion] = ["outcome"],
        [AllegationType.MalpracticeAlleg] = ["death", "malpractice", "harm"],
        [AllegationType.CrimeAlleg] = ["crime", "impaired", "touch"],
        [AllegationType.CredentialFalse] = ["credential"],
        [AllegationType.Hate] = ["hate-attack"],
        [AllegationType.Profanity] = ["profanity-strong", "profanity-weak"],
        [AllegationType.Threat] = ["threat"],
        [AllegationType.PrivacyStaff] = ["staff-named", "staff-roles"],
        [AllegationType.PrivacyPatient] = ["patient-exposed", "records-open"],
        [AllegationType.Extortion] = ["extortion"],
        [AllegationType.RefundDemand] = ["refund"],
        [AllegationType.Incentivised] = ["incentive"],
        [AllegationType.SpamAd] = ["spam"],
        [AllegationType.Plagiarism] = ["plagiarism"],
        [AllegationType.Impersonation] = ["impersonation"],
        [AllegationType.MisinfoMed] = ["misinformation"],
        [AllegationType.Generalisation] = ["generalisation"],
        [AllegationType.SelfHarm] = ["self-harm"],
        [AllegationType.AiGeneric] = ["ai-generic"],
    };

    private static readonly Dictionary<AllegationType, Lexicon[]> Lexicons = Names.ToDictionary(type => type.Key, type => type.Value.Select(ReviewLexicons.Named).ToArray());

    /// <summary>The lexicons of a type; none where no words show it.</summary>
    public static IReadOnlyList<Lexicon> Of(AllegationType type) => Lexicons.GetValueOrDefault(type) ?? [];
}
