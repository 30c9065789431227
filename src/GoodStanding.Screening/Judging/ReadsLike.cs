using GoodStanding.Model;
using GoodStanding.Screening.Rules;
using GoodStanding.Screening.Rules.Privacy;
using GoodStanding.Screening.Rules.Replies;

namespace GoodStanding.Screening.Judging;

/// <summary>Words a model's suspicion: the rule of the author's place and profession that it most resembles, why, and what to do.</summary>
internal static class ReadsLike
{
    private static readonly RuleInfo Fallback = RuleBook.Get("GS-READS-LIKE");

    private static readonly Dictionary<Category, Wording> Wordings = new()
    {
        [Category.Privacy] = new("something about one patient", "Leave the person out: speak of the topic in general, or of nobody."),
        [Category.ConfirmsPatient] = new("a reply that shows the writer to be a patient", "Write only what would be true of a stranger: how the practice works for everyone, and a telephone number."),
        [Category.Tone] = new("anger that is regretted in the morning", "Let it rest until tomorrow, then say what should change.",
            "US-FSMB-2019", "UK-GMC-2024-CONDUCT", "AU-AHPRA-SOCIAL", "CA-CPSO-SOCIAL"),
        [Category.Demeaning] = new("contempt for patients", "Say what is hard about the work without making anyone small.", "ALL-TONE-PATIENT"),
        [Category.HateHarassment] = new("an attack on people for what they are", "Leave it out.", "ALL-HATE"),
        [Category.MedicalAdvice] = new("advice to one person", "Give general facts and say who should be seen, and where.", "ALL-ADVICE"),
        [Category.FalseOrUnprovenClaim] = new("a health claim that the evidence does not carry", "Say what is known, with the source, or leave it out.", "US-FTC-HEALTHCLAIM", "ALL-MISINFO"),
        [Category.Advertising] = new("advertising that the code does not allow", "State plain facts: who you are, what you do, where and when.",
            "US-NY-6530-27", "US-CA-651", "US-AMA-961", "US-ADA-5F", "AU-S133-OTHER", "UK-GMC-2024-WHO", "CA-ON-ADVERT", "ALL-CREDENTIALS"),
        [Category.Testimonial] = new("a patient's praise used to advertise", "Leave patients' words out of your own channels.",
            "US-APA-505", "US-NY-6530-27", "US-HIPAA-AUTH", "AU-S133-TESTIMONIAL", "CA-ON-ADVERT", "CA-CRPO-62"),
        [Category.UndisclosedEndorsement] = new("praise for a product whose pay is not said", "Say in the first line what you were paid or given, or leave the product out.", "US-FTC-2555"),
        [Category.ColleagueEmployer] = new("an attack on colleagues or the employer", "Take it to the person or the channel that can mend it.", "ALL-TONE-COLLEAGUE"),
        [Category.Boundaries] = new("closeness with a patient beyond care", "Keep to the practice's channels.", "ALL-BOUNDARY"),
        [Category.IntoxicationIllegal] = new("drink, drugs or a crime beside your profession", "Leave it out, or keep it off every account that can be tied to you.", "ALL-INTOXICATION"),
        [Category.OwnPrivacy] = new("your own private life given away", "Think of a patient who reads it, and of a burglar.", "GS-OWN-PRIVACY"),
        [Category.SolicitReviews] = new("asking for, paying for or sorting reviews", "Ask everyone or nobody, and give nothing for it.",
            "US-FTC-GATING", "US-FTC-4654", "UK-DMCC", "AU-S133-TESTIMONIAL", "GS-REPLY-PLEA"),
    };

    public static Finding Make(Reading reading, Category category, Severity severity, TextSpan span, IEnumerable<string> likeCases)
    {
        var wording = Wordings[category];
        var rule = category switch
        {
            Category.Privacy => PrivacyLaw.Of(reading),
            Category.ConfirmsPatient => ReplyLaw.Of(reading),
            _ => wording.RuleFor(reading),
        };
        return new(rule, severity, span, $"This reads like {wording.Likeness}.{Shown([.. likeCases])}", wording.Advice) { Category = category, IsAside = severity == Severity.Note };
    }

    private static string Shown(string[] cases) =>
        cases.Length == 0 ? "" : $" The nearest of our known cases: {string.Join("; ", cases.Select(known => $"“{known}”"))}";

    private sealed class Wording(string likeness, string advice, params string[] rules)
    {
        private readonly RuleInfo[] _rules = [.. rules.Select(RuleBook.Get)];

        public string Likeness => likeness;

        public string Advice => advice;

        // The first that binds the author; where none does, our own.
        public RuleInfo RuleFor(Reading reading) => Array.Find(_rules, reading.IsBoundBy) ?? Fallback;
    }
}
