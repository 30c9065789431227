using System.Text.RegularExpressions;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.House.Tests;

/// <summary>Keeps everything that is shipped from reaching the network past the one door (TRUST R1).</summary>
/// <remarks>The compiler refuses it by eng/BannedSymbols.Network.txt; this sees to it that nobody switches the compiler off.</remarks>
public sealed partial class OneDoorTests
{
    private static readonly string[] MayConnect = ["src/GoodStanding.Connectors/Door/CheckedConnection.cs", "src/GoodStanding.Connectors/Door/OutboundDoor.cs"];

    // Mail goes out by a library that connects by itself.
    private const string Mail = "src/GoodStanding.Connectors/Mail/";

    public static TheoryData<string> Banned => [.. File.ReadLines(Repository.PathOf("eng", "BannedSymbols.Network.txt")).Select(line => line.Split(';')[0][(line.Split(';')[0].LastIndexOf('.') + 1)..]).Distinct()];

    [Theory]
    [MemberData(nameof(Banned))]
    public void Only_the_door_connects(string type)
    {
        var word = new Regex($@"(?<!UriHostNameType\.)\b{type}\b");

        Assert.Empty(Sources().Where(file => !MayConnect.Contains(file.Name) && !file.Name.StartsWith(Mail, StringComparison.Ordinal) && word.IsMatch(file.Code)).Select(file => file.Name));
    }

    [Fact]
    public void Only_the_mail_room_uses_the_library_of_mail() =>
        Assert.Empty(Sources().Where(file => !file.Name.StartsWith(Mail, StringComparison.Ordinal) && file.Code.Contains("MailKit.", StringComparison.Ordinal)).Select(file => file.Name));

    [Fact]
    public void Nobody_else_switches_the_banned_list_off() =>
        Assert.Empty(Sources().Where(file => !MayConnect.Contains(file.Name) && !file.Name.StartsWith(Mail, StringComparison.Ordinal) && file.Code.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Name));

    [Fact]
    public void The_list_is_read_by_every_room() =>
        Assert.Contains("$(MSBuildThisFileDirectory)src", File.ReadAllText(Repository.PathOf("Directory.Build.targets")), StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Code)> Sources() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Comment().Replace(File.ReadAllText(path), "")));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
