using GoodStanding.Testing;

namespace GoodStanding.Connectors.Tests;

/// <summary>Where the answers lie that we wrote after the sites' own documentation.</summary>
internal static class SavedAnswer
{
    public static string PathOf(string site, string name) => Repository.PathOf("tests", "GoodStanding.Connectors.Tests", "Files", site, name);
}
