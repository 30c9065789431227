namespace GoodStanding.Text.Lexicons;

/// <summary>A named list of words and phrases: one file of a set.</summary>
/// <param name="Id">Its place among all lexicons.</param>
/// <param name="Name">Its file's name without the ending.</param>
public readonly record struct Lexicon(int Id, string Name);
