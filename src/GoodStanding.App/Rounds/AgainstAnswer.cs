using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Says why a review is better left without a public answer.</summary>
public static class AgainstAnswer
{
    private const string Therapist = "A therapist's answer to one review tells that the two have met. A standing notice on the profile is the safe way: it says that you answer no reviews, and why.";

    private static readonly (AllegationType Type, string Why)[] Reasons =
    [
        (AllegationType.Threat, "It reads like a threat. An answer feeds it; keep a copy and call for help."),
        (AllegationType.Extortion, "It ties the review to a demand. Do not answer and do not pay; keep what you were sent."),
        (AllegationType.SelfHarm, "Somebody may be in danger. A colleague should look today; a public answer names only the numbers to call."),
        (AllegationType.Hate, "It attacks people for what they are. Sites remove that; an answer makes it seen."),
        (AllegationType.MalpracticeAlleg, "It alleges an error in the care. Tell your carrier first; until they agree, any word in public can be used."),
        (AllegationType.CrimeAlleg, "It alleges an unlawful act. Ask counsel before you say anything."),
        (AllegationType.Burst, "It reads like part of a wave. Answers feed a wave; ask the site to hold reviews back."),
        (AllegationType.ConflictFamily, "It speaks of a private quarrel, and an answer carries it on in public."),
    ];

    /// <summary>Whether nobody should answer a review of such types: it is for none of the figures on answers either.</summary>
    public static bool Holds(IReadOnlyList<AllegationType> types, Profession? profession) => profession == Profession.Therapist || types.Any(type => Array.Exists(Reasons, each => each.Type == type));

    /// <summary>The reason in a sentence or two, or null when an answer is fine.</summary>
    public static string? Of(TriageReport triage, StoredReview review, Profession profession, bool isAnsweredElsewhere = false)
    {
        if (review.ReplyWords is not null)
            return "It is answered already. One answer, then stop.";
        if (review.VanishedAt is not null)
            return "It is no longer on its site.";

        var types = triage.Allegations.Select(allegation => allegation.Type).ToHashSet();
        var reason = Array.Find(Reasons, each => types.Contains(each.Type)).Why;
        if (reason is not null)
            return reason;
        if (profession == Profession.Therapist)
            return Therapist;

        return isAnsweredElsewhere ? "You answered the same complaint on another site. One answer, then stop." : null;
    }
}
