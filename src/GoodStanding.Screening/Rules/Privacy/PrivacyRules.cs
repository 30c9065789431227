using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Recognizers;

namespace GoodStanding.Screening.Rules.Privacy;

/// <summary>The rules of this folder. Those that share one kind of evidence share a class and differ by id, words and weight.</summary>
internal static class PrivacyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new IdentifierRule("US-HIPAA-ID-A", "A name points to one person.", FactKind.Name),
        new IdentifierRule("US-HIPAA-ID-B", "A place this small narrows who it could be.", FactKind.Town, FactKind.Facility, FactKind.Bed),
        new IdentifierRule("US-HIPAA-ID-C", "A day, or an age of ninety and more, narrows who it could be.", FactKind.Day, FactKind.GreatAge),
        new NumberRule("US-HIPAA-ID-D", "A telephone number points to one person.", false, EntityType.Phone),
        new NumberRule("US-HIPAA-ID-E", "A fax number points to one person.", false, EntityType.Phone, EntityKinds.Fax),
        new NumberRule("US-HIPAA-ID-F", "A mail address points to one person.", false, EntityType.Email),
        new NumberRule("US-HIPAA-ID-G", "A Social Security number points to one person.", true, EntityType.Ssn),
        new NumberRule("US-HIPAA-ID-H", "A record number points to one person.", true, EntityType.Id, EntityKinds.Record),
        new NumberRule("US-HIPAA-ID-I", "A health plan number points to one person.", true, EntityType.Id, EntityKinds.HealthPlan),
        new NumberRule("US-HIPAA-ID-J", "An account number points to one person.", true, EntityType.Id, EntityKinds.Account),
        new NumberRule("US-HIPAA-ID-J", "A card number points to one person.", true, EntityType.CreditCard),
        new NumberRule("US-HIPAA-ID-J", "A bank account points to one person.", true, EntityType.Iban),
        new NumberRule("US-HIPAA-ID-K", "A licence or certificate number points to one person.", false, EntityType.Id, EntityKinds.Licence, EntityKinds.National),
        new NumberRule("US-HIPAA-ID-L", "A plate or vehicle number points to one person.", false, EntityType.Id, EntityKinds.Vehicle),
        new NumberRule("US-HIPAA-ID-M", "A device's serial number points to one person.", false, EntityType.Id, EntityKinds.Device),
        new NumberRule("US-HIPAA-ID-N", "This address leads to the person.", false, EntityType.Url),
        new NumberRule("US-HIPAA-ID-O", "An IP address points to one person.", false, EntityType.Ip),
        new CombinationRule(),
        new DisclosureRule(),
        new TopicRule("US-HIPAA-DECEASED", "story-deaths", "The dead stay protected for fifty years, and their families read."),
        new TopicRule("US-STATE-SENSITIVE", "story-sensitive", "Your state may protect this more than the rest."),
        new TopicRule("US-HIPAA-PSYNOTES", "story-therapy", "What is said in therapy needs its own authorization."),
        new TopicRule("US-42CFR2", "story-attendance", "That somebody attends such a programme may not be told."),
        new TopicRule("US-HIPAA-MEDIA", "story-media", "A dispute in the news is no exception."),
        new TopicRule("US-NURSE-CMS-NH", "care-home", "Residents of a home are protected from this as from abuse."),
        new OwnCodeRule("US-AMA-321"),
        new OwnCodeRule("US-NURSE-ANA"),
        new OwnCodeRule("US-NURSE-NCSBN"),
        new OwnCodeRule("US-ADA-1B2"),
        .. PrivacyLaw.Ids.Select(id => new ConfidentialityRule(id)),
        .. PrivacyLaw.Ids.SelectMany(id => SecretNumbers(id)),
        new PictureRule("PIC-BACKGROUND", Severity.Block, "Names or records can be read in the picture.", "photo-records"),
        new PictureRule("PIC-MINOR", Severity.Block, "A child is in the picture.", "minors", "story-photo"),
        new PictureRule("PIC-SPECIMEN", Severity.Hold, "A wound, a scan or a specimen is a patient's, even without a face.", "photo-specimen"),
        new PictureRule("ALL-LIVE", Severity.Block, "Streaming while you care for somebody has cost a licence for good.", "live-words"),
        new TellsOwnLife(),
    ];

    // Numbers that are no one's business card stop everywhere, not only under HIPAA.
    private static IEnumerable<IRule> SecretNumbers(string id) =>
    [
        new NumberRule(id, "A record number points to one person.", true, EntityType.Id, EntityKinds.Record, EntityKinds.HealthPlan, EntityKinds.National),
        new NumberRule(id, "An account or card points to one person.", true, EntityType.CreditCard),
    ];
}
