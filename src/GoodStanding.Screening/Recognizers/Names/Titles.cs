using GoodStanding.Screening.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Mr, Mrs, Dr, Sister: words that stand before a name and are no part of it.</summary>
internal static class Titles
{
    private static readonly Lexicon Civil = Lexicon.Named("name-titles");
    private static readonly Lexicon Clinical = Lexicon.Named("clinician-titles");

    /// <summary>Whether a title stands right before the token, with or without its point.</summary>
    public static bool StandBefore(Reading reading, int token) => Before(reading, Civil, token) || IsClinicianAt(reading, token);

    /// <summary>Whether the title of a clinician stands right before the token.</summary>
    public static bool IsClinicianAt(Reading reading, int token) => Before(reading, Clinical, token);

    private static bool Before(Reading reading, Lexicon titles, int token)
    {
        var last = token - 1;
        if (last > 0 && reading.Document.WordOf(last) is ".")
            last--;
        foreach (var mark in reading.All(titles))
        {
            if (mark.End == last + 1)
                return true;
        }

        return false;
    }
}
