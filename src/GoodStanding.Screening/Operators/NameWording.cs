using System.Collections.Frozen;

namespace GoodStanding.Screening.Operators;

/// <summary>Takes a name out of a sentence.</summary>
internal static class NameWording
{
    private const int Reach = 1_000;
    private static readonly FrozenSet<string> Titles = FrozenSet.Create("mr", "mrs", "ms", "miss", "mx", "sir", "lady", "master", "sgt", "cpl", "pastor", "father", "sister", "uncle", "aunt", "auntie", "grandma", "grandpa", "baby", "little");
    private static readonly FrozenSet<string> Clinicians = FrozenSet.Create("dr", "doctor", "prof", "professor", "nurse", "midwife", "matron");

    // The word before says already who it is: "my patient Tyrell", "her son Luis".
    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        "patient", "pt", "client", "resident", "son", "daughter", "wife", "husband", "mother", "mum", "mom", "father", "dad", "brother", "sister", "friend", "neighbour", "neighbor", "boy", "girl", "man", "woman", "lady", "gentleman", "kid", "child", "twin", "cousin", "nephew", "niece", "partner", "teacher", "driver");

    private static readonly FrozenSet<string> Namers = FrozenSet.Create("named", "called");

    public static SaferEdit? For(Surroundings around)
    {
        if (Clinicians.Contains(around.Before))
            return around.Put("a colleague", around.BeforeStart);
        if (Titles.Contains(around.Before))
            return around.Put(Patient(around, around.BeforeStart), around.BeforeStart);
        if (Namers.Contains(around.Before) && !around.IsPossessive)
            return around.LeaveOut(around.BeforeStart);
        if (Roles.Contains(around.Before))
            return around.LeaveOut(around.Span.Start);

        return around.Put(Patient(around, around.Span.Start), around.Span.Start);
    }

    // A name that stood there before is "the patient" the second time.
    private static string Patient(Surroundings around, int start) =>
        around.Text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach)).Contains(around.Text.AsSpan(around.Span.Start, around.Span.Length), StringComparison.OrdinalIgnoreCase) ? "the patient" : "a patient";
}
