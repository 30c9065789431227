using GoodStanding.Model;
using GoodStanding.Screening.Combination;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Subjects;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening;

/// <summary>Everything that is known of a text before the rules are asked: its words, marks, entities and whom it speaks of.</summary>
internal sealed class Reading
{
    internal Reading(TextDocument document, ScreeningContext context)
    {
        Document = document;
        Context = context;
        Marks = ScreeningLexicons.All.Find(document);
    }

    /// <summary>The text.</summary>
    public TextDocument Document { get; }

    /// <summary>Who writes what, where.</summary>
    public ScreeningContext Context { get; }

    /// <summary>Where the words of the lexicons stand.</summary>
    public Marks Marks { get; }

    /// <summary>What the recognizers found, in the order of the text, without overlaps.</summary>
    public List<Entity> Entities { get; internal set; } = [];

    /// <summary>Whom each sentence speaks of.</summary>
    public SubjectMap Subjects { get; internal set; } = SubjectMap.Empty;

    /// <summary>The facts of the text that narrow down a person, whomever they are about.</summary>
    public List<StoryFact> Facts { get; internal set; } = [];

    /// <summary>What the text tells of a patient of the author, or null when it tells of none.</summary>
    public PatientStory? Story { get; internal set; }

    /// <summary>How many people the described person could be, or null when nobody is described.</summary>
    public Anonymity? Anonymity { get; internal set; }

    /// <summary>Whether any phrase of the lexicon stands in the text.</summary>
    public bool Has(Lexicon lexicon) => Marks.Has(lexicon);

    /// <summary>Where the lexicon's phrases stand.</summary>
    public ReadOnlySpan<Mark> All(Lexicon lexicon) => Marks.Of(lexicon);

    /// <summary>Where a mark stands in the original text.</summary>
    public TextSpan SpanOf(Mark mark) => Document.SpanOf(mark.First, mark.Count);

    /// <summary>Whether the author's jurisdiction and profession are bound by the rule.</summary>
    public bool IsBoundBy(RuleInfo rule) =>
        Context.Jurisdiction.IsWithin(rule.Jurisdiction) && (rule.Professions.Count == 0 || rule.Professions.Contains(Context.Profession));
}
