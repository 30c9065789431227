using GoodStanding.Connectors.Nppes;
using GoodStanding.Testing;

namespace GoodStanding.Connectors.Tests.Nppes;

public sealed class NppesRegistryTests
{
    [Fact]
    public async Task A_clinician_is_found_by_number()
    {
        await using var fake = FakeSite.Answering(FakeReply.File("nppes", "person.json"));

        var asked = await FindAsync(fake, "1234567893");

        Assert.Equal(
            new NppesProvider("1234567893", false, "Ilse Maria Vandergrift", "D.M.D.", "122300000X", "Dentist", new("4 HOLLOW LN, STE 2", "ASHBY", "VT", "05000-1234"), "555-555-0100", true),
            Assert.Single(asked.Value!));
        Assert.Equal("/api/?version=2.1&limit=50&number=1234567893", fake.Asked.Single().Target);
    }

    [Fact]
    public async Task Clinicians_are_found_by_name_and_state()
    {
        await using var fake = FakeSite.Answering(FakeReply.File("nppes", "people.json"));
        using var door = SomeDoor.To(fake);

        var asked = await new NppesRegistry(door, SomeSource.At(fake)).FindAsync(" Ilse ", "Van der&grift", "vt", default);

        Assert.Equal([("1234567893", false, true), ("1000000004", false, false), ("1000000012", true, true)], asked.Value!.Select(found => (found.Number, found.IsOrganization, found.IsActive)));
        Assert.Equal("HOLLOW LANE DENTAL LLC", asked.Value![2].Name);
        Assert.Equal("/api/?version=2.1&limit=50&enumeration_type=NPI-1&first_name=Ilse&last_name=Van%20der%26grift&state=VT", fake.Asked.Single().Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("1234567890")]
    [InlineData("12345678931")]
    [InlineData("3234567893")]
    [InlineData("１２３４５６７８９３")]
    [InlineData("1234567893&limit=200")]
    public async Task A_mistyped_number_is_told_and_not_asked(string number)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("nppes", "person.json"));

        Assert.Equal(SourceOutcome.Blocked, (await FindAsync(fake, number)).Outcome);
        Assert.Empty(fake.Asked);
    }

    [Theory]
    [InlineData("V", "VT")]
    [InlineData(" ", null)]
    [InlineData("Vandergrift", "Vermont")]
    [InlineData("Vandergrift", "V1")]
    public async Task A_name_that_is_too_short_or_a_state_in_full_is_told_and_not_asked(string lastName, string? state)
    {
        using var door = SomeDoor.Closed();

        Assert.Equal(SourceOutcome.Blocked, (await new NppesRegistry(door, new()).FindAsync(null, lastName, state, default)).Outcome);
    }

    [Theory]
    [InlineData("none.json", 200, SourceOutcome.Read)]
    [InlineData("errors.json", 200, SourceOutcome.Failed)]
    [InlineData("changed.json", 200, SourceOutcome.Changed)]
    [InlineData("sign-in.html", 200, SourceOutcome.Changed)]
    [InlineData("none.json", 403, SourceOutcome.Blocked)]
    [InlineData("none.json", 429, SourceOutcome.Blocked)]
    [InlineData("none.json", 502, SourceOutcome.Failed)]
    public async Task Nobody_found_is_told_from_a_setback(string name, int status, SourceOutcome outcome)
    {
        await using var fake = FakeSite.Answering(FakeReply.File("nppes", name, status));

        var asked = await FindAsync(fake, "1234567893");

        Assert.Equal(outcome, asked.Outcome);
        Assert.Equal(outcome == SourceOutcome.Read, asked.Value is { Count: 0 });
    }

    // Answers of the registry as it gave them, which only some machines have; each number of each of them is found again.
    [Fact]
    public async Task Recorded_answers_are_read_whole()
    {
        var folder = Repository.SharedPathOf("data", "nppes_api");
        Assert.SkipWhen(folder is null, "The recorded answers are not on this machine.");

        var read = 0;
        foreach (var file in Directory.GetFiles(folder!, "*.json"))
        {
            var json = await File.ReadAllTextAsync(file);
            await using var fake = FakeSite.Answering(FakeReply.Json(json));
            using var root = System.Text.Json.JsonDocument.Parse(json);

            var asked = await FindAsync(fake, "1234567893");

            var expected = root.RootElement.TryGetProperty("results", out var results) ? results.EnumerateArray().Select(result => result.GetProperty("number").ToString()).ToArray() : null;
            Assert.Equal(expected, asked.Value?.Select(found => found.Number));
            Assert.All(asked.Value ?? [], found => Assert.True(found is { Name.Length: > 0, TaxonomyCode.Length: 10, Taxonomy.Length: > 0, Practice.City.Length: > 0, Phone.Length: > 0, IsActive: true }, found.ToString()));
            read += expected?.Length ?? 0;
        }

        Assert.NotEqual(0, read);
    }

    private static async Task<Asked<IReadOnlyList<NppesProvider>>> FindAsync(FakeSite fake, string number)
    {
        using var door = SomeDoor.To(fake);
        return await new NppesRegistry(door, SomeSource.At(fake)).FindAsync(number, default);
    }
}
