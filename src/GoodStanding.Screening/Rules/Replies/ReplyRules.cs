namespace GoodStanding.Screening.Rules.Replies;

/// <summary>The rules of this folder, one file each.</summary>
internal static class ReplyRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ConfirmsCare(),
        new TellsWhatYouDid(),
        new RecallsTalk(),
        new CallsPatient(),
        new ThanksForCare(),
        new DeniesCare(),
        new NamesReviewer(),
        new NamesRelation(),
        new TellsWhen(),
        new RepeatsFacts(),
        new RepeatsNumbers(),
        new TellsStory(),
        new WishesWell(),
        new Blames(),
        new Mocks(),
        new Threatens(),
        new Bargains(),
        new AdvisesWriter(),
        new PromisesOutcome(),
        new OffersPrivateContact(),
        new BlamesStaff(),
        new LongReply(),
        new RepeatsPraise(),
        new AnswersAsTherapist(),
        new AdmitsFault(),
        new SorryForVisit(),
    ];
}
