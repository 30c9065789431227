using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R19: a therapist's reply to a single review, whatever its words, lets readers guess. A standing notice does not.</summary>
internal sealed class AnswersAsTherapist() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly RuleInfo UnitedStates = RuleBook.Get("US-THERAPIST-REPLY");
    private static readonly Lexicon StandingNotice = ScreeningLexicons.Named("reply-standing-notice");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        var document = reading.Document;
        if (reading.Context.Profession != Profession.Therapist || document.Tokens.Length == 0 || reading.Has(StandingNotice))
            return;

        findings.Add(new(
            reading.IsBoundBy(UnitedStates) ? UnitedStates : ReplyLaw.Of(reading),
            Severity.Hold,
            document.SpanOf(document.Sentences[0].First, document.Sentences[0].Count),
            "For a therapist even a polite answer may tell who came. The usual advice is not to answer single reviews at all.",
            "Keep one standing notice on the profile instead: that you answer no reviews, why, and where concerns go.") { Category = Category.ConfirmsPatient });
    }
}
