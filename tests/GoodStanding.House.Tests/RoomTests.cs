using System.Xml.Linq;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.House.Tests;

/// <summary>Keeps the directions between the rooms: who may use whom, and no circles.</summary>
public sealed class RoomTests
{
    // A door that is not listed here is walled up.
    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["Model"] = [],
        ["Text"] = ["Model"],
        ["Encoding"] = ["Model"],
        ["Learning"] = ["Model", "Text", "Encoding"],
        ["Screening"] = ["Model", "Text", "Learning"],
        ["Allegations"] = ["Model", "Text", "Learning"],
        ["Formats"] = ["Model"],
        ["Connectors"] = ["Model", "Formats"],
        ["Storage"] = ["Model"],
        ["Storage.Sqlite"] = ["Storage"],
        ["Storage.Postgres"] = ["Storage"],
        ["App"] = ["Model", "Text", "Encoding", "Screening", "Allegations", "Formats", "Connectors", "Storage", "Storage.Sqlite", "Storage.Postgres"],
        ["Web"] = ["App"],
        ["Cli"] = ["App", "Web"],
    };

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Select(name => name!["GoodStanding.".Length..])];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_opens_only_onto_the_rooms_below_it(string room)
    {
        Assert.True(Doors.ContainsKey(room), $"The room {room} has no line in the list of doors.");

        Assert.Subset(Doors[room].ToHashSet(), UsedBy(room).ToHashSet());
    }

    [Fact]
    public void The_doors_make_no_circle()
    {
        foreach (var room in Doors.Keys)
            Assert.DoesNotContain(room, Below(room));
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("Text")]
    [InlineData("Screening")]
    [InlineData("Encoding")]
    [InlineData("Learning")]
    [InlineData("Allegations")]
    public void An_engine_has_no_package(string room) => Assert.Empty(PackagesOf(room));

    // HTML as browsers read it and CSV as spreadsheets write it are not written a second time.
    [Fact]
    public void The_formats_use_two_packages_that_do_no_input_or_output_of_their_own() =>
        Assert.Equal(["AngleSharp", "CsvHelper"], PackagesOf("Formats").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Folders_of_a_room_are_named_for_what_they_hold(string room)
    {
        string[] kinds = ["Common", "Core", "Shared", "Infrastructure", "Services", "Utils", "Helpers", "Abstractions", "Contracts", "Managers"];
        var folders = Directory.GetDirectories(Repository.PathOf("src", $"GoodStanding.{room}"), "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains("/Pages/", StringComparison.Ordinal))
            .Select(Path.GetFileName);

        Assert.Empty(folders.Intersect(kinds));
    }

    private static HashSet<string> Below(string room)
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(UsedBy(room));
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next))
                UsedBy(next).ToList().ForEach(open.Enqueue);
        }

        return seen;
    }

    private static IEnumerable<string> UsedBy(string room) => Project(room)
        .Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["GoodStanding.".Length..]);

    private static IEnumerable<string> PackagesOf(string room) => Project(room).Descendants("PackageReference").Select(package => (string)package.Attribute("Include")!);

    private static XDocument Project(string room) => XDocument.Load(Repository.PathOf("src", $"GoodStanding.{room}", $"GoodStanding.{room}.csproj"));
}
