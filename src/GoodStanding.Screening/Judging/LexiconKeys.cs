using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;

namespace GoodStanding.Screening.Judging;

/// <summary>Keys of the lexicons by name, so that a model still knows them when a new file moves their ids.</summary>
internal static class LexiconKeys
{
    private static readonly ulong[] Keys = [.. ScreeningLexicons.All.Names.Select(name => WordKey.Of(name))];

    public static ulong Of(int lexicon) => Keys[lexicon];
}
