namespace GoodStanding.Allegations.Evidence.Visits;

/// <summary>A person's name in parts, folded.</summary>
/// <param name="Givens">The given names and initials, the first first.</param>
/// <param name="Surnames">The surname in each of its forms: "smithjones", "smith", "jones". The whole comes first.</param>
internal sealed record PersonName(IReadOnlyList<string> Givens, IReadOnlyList<string> Surnames)
{
    private static readonly HashSet<string> Titles =
    [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "sir", "jr", "sr", "ii", "iii", "iv", "md", "do", "dds", "dmd", "phd", "rn", "np", "pa", "esq",
    ];

    private static readonly HashSet<string> Particles = ["de", "la", "del", "della", "da", "dos", "das", "di", "van", "der", "den", "von", "zu", "el", "al", "bin", "ibn", "st", "mc", "mac", "le", "du", "o"];

    /// <summary>Takes a name apart: "Okafor, Jonathan M." as "Jonathan M. Okafor"; null where there are no two parts.</summary>
    public static PersonName? Of(string text)
    {
        var sides = NameLetters.Fold(text).Split(',').Select(WordsOf).Where(words => words.Count > 0).ToList();
        if (sides.Count == 0)
            return null;

        if (sides.Count > 1)
            return new([.. sides[1].SelectMany(Forms)], SurnameOf(sides[0]));

        var words = sides[0];
        var surname = words.Count - 1;
        while (surname > 1 && Particles.Contains(words[surname - 1]))
            surname--;
        return surname < 1 ? null : new([.. words[..surname].SelectMany(Forms)], SurnameOf(words[surname..]));
    }

    private static List<string> WordsOf(string side) => [.. side.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('-')).Where(word => word.Length > 0 && !Titles.Contains(word))];

    private static IEnumerable<string> Forms(string word) => word.Contains('-', StringComparison.Ordinal) ? [word.Replace("-", "", StringComparison.Ordinal), .. word.Split('-', StringSplitOptions.RemoveEmptyEntries)] : [word];

    private static List<string> SurnameOf(List<string> words) =>
        [.. words.SelectMany(Forms).Where(form => !Particles.Contains(form)).Prepend(string.Concat(words).Replace("-", "", StringComparison.Ordinal)).Distinct()];
}
