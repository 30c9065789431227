namespace GoodStanding.Screening.Lexicons;

/// <summary>A named list of words and phrases: one file of data/lexicons.</summary>
/// <param name="Id">Its place among all lexicons.</param>
/// <param name="Name">Its file's name without the ending.</param>
internal readonly record struct Lexicon(int Id, string Name)
{
    /// <summary>The lexicon of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static Lexicon Named(string name) => LexiconSet.Default.Named(name);
}
