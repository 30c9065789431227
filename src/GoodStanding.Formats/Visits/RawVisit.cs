using GoodStanding.Model.Reviews;

namespace GoodStanding.Formats.Visits;

/// <summary>What stands in the file, before it is known to be a visit.</summary>
/// <param name="Place">Where it stands, for the report.</param>
/// <param name="Name">The patient's name, or null.</param>
/// <param name="Date">The day, or null where it cannot be read.</param>
/// <param name="Service">What it was for, or null.</param>
internal sealed record RawVisit(string Place, string? Name, DateOnly? Date, string? Service)
{
    private const int MostLetters = 200;

    private static readonly DateOnly Oldest = new(1970, 1, 1);

    /// <summary>The visit; null, with the fault counted, where it is none.</summary>
    public Visit? Finish(DateOnly today, VisitReport report)
    {
        var name = Plain(Name);
        VisitFault? fault = name is null || !name.Any(char.IsLetter) ? VisitFault.NoName
            : "=+-@".Contains(name[0], StringComparison.Ordinal) ? VisitFault.Formula
            : Date is not { } date ? VisitFault.NoDate
            : date < Oldest ? VisitFault.TooOld
            : date > today ? VisitFault.Future
            : null;
        if (fault is null)
            return report.Count(new Visit(name!, Date!.Value, Plain(Service)));

        report.Count(fault.Value, Place);
        return null;
    }

    // Control signs, NULs among them, are no part of a name; a field longer than any name is none.
    private static string? Plain(string? text)
    {
        var plain = text is null ? "" : string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return plain.Length is 0 or > MostLetters ? null : plain;
    }
}
