namespace GoodStanding.Formats.Visits;

/// <summary>The rows or resources with one fault.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">The places of the first few: "row 7", "entry 12". Never a name or an id.</param>
public sealed record FaultyVisits(VisitFault Fault, int Count, IReadOnlyList<string> Examples)
{
    /// <summary>Whether something could not be read, as against being left out on purpose.</summary>
    public bool IsFailure => Fault < VisitFault.Future;

    /// <summary>The fault as it stands before a count: "not well-formed: 3".</summary>
    public string Words => Fault switch
    {
        VisitFault.Malformed => "not well-formed",
        VisitFault.CutOff => "cut off by the end of the file",
        VisitFault.NoName => "without a name",
        VisitFault.Formula => "with a formula where a name should be",
        VisitFault.NoDate => "without a date that can be read",
        VisitFault.TooOld => "dated before 1970",
        VisitFault.Dangling => "of a patient who is not in the file",
        VisitFault.Future => "still to come",
        VisitFault.NotHeld => "cancelled, missed or entered by mistake",
        _ => "resources of other kinds, left unread",
    };
}
