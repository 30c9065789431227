using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoodStanding.Screening.Combination;

/// <summary>The public figures of data/combination.json: how many people there are and what share of them a fact leaves.</summary>
internal sealed partial class Figures
{
    private readonly FiguresFile _file;
    private readonly Dictionary<string, Figure> _conditions;
    private readonly Dictionary<string, Figure> _occupations;

    private Figures(FiguresFile file)
    {
        _file = file;
        var people = (double)file.Countries[0].People;
        _conditions = file.Conditions.Per100000.ToDictionary(row => row.Key, row => new Figure(row.Value[0].GetDouble() / 100_000, file.Sources[row.Value[1].GetString()!]));
        _occupations = file.Occupations.Thousands.ToDictionary(row => row.Key, row => new Figure(row.Value * 1_000 / people, file.Sources[file.Occupations.Source]));
    }

    /// <summary>The figures, read when first asked for.</summary>
    public static Figures Default { get; } = Read();

    /// <summary>How many people live in a country; where it is not listed, in the first of the list.</summary>
    public Figure PeopleOf(string country)
    {
        var row = Array.Find(_file.Countries, each => each.Code == country) ?? _file.Countries[0];
        return new(row.People, _file.Sources[row.Source]);
    }

    /// <summary>How many people one hospital serves.</summary>
    public Figure Hospital => new(_file.Hospital.People, _file.Sources[_file.Hospital.Source]);

    /// <summary>How many people a town holds whose number is not known.</summary>
    public Figure Town => new(_file.Town.People, _file.Sources[_file.Town.Source]);

    /// <summary>The share that a kind of fact leaves: "sex", "role".</summary>
    public Figure Share(string name) => new(_file.Shares[name].Share, _file.Sources[_file.Shares[name].Source]);

    /// <summary>The share of people of one year of age.</summary>
    public Figure Age(int age) => new(_file.Ages.PerDecade[Math.Clamp(age / 10, 0, _file.Ages.PerDecade.Length - 1)] / 10, _file.Sources[_file.Ages.Source]);

    /// <summary>The share of people in an occupation.</summary>
    public Figure Occupation(string words) => _occupations.GetValueOrDefault(words) ?? Share("occupation");

    /// <summary>The share of people with a condition, or null when the list does not have it.</summary>
    public Figure? Condition(string words) => _conditions.GetValueOrDefault(words);

    private static Figures Read()
    {
        using var file = typeof(Figures).Assembly.GetManifestResourceStream("combination.json")!;
        return new(JsonSerializer.Deserialize(file, FiguresJson.Default.FiguresFile)!);
    }

    /// <summary>A number and the publication that it rests on.</summary>
    internal sealed record Figure(double Value, string Source);

    internal sealed record PeopleRow(string Code, long People, string Source);

    internal sealed record ShareRow(double Share, string Source);

    internal sealed record AgesRow(string Source, double[] PerDecade);

    internal sealed record OccupationsRow(string Source, Dictionary<string, double> Thousands);

    internal sealed record ConditionsRow(Dictionary<string, JsonElement[]> Per100000);

    internal sealed record FiguresFile(
        Dictionary<string, string> Sources, PeopleRow[] Countries, PeopleRow Hospital, PeopleRow Town,
        Dictionary<string, ShareRow> Shares, AgesRow Ages, OccupationsRow Occupations, ConditionsRow Conditions);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(FiguresFile))]
    private sealed partial class FiguresJson : JsonSerializerContext;
}
