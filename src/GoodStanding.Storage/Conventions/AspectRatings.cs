using System.Text.Json;
using GoodStanding.Model.Reviews;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoodStanding.Storage.Conventions;

/// <summary>Keeps the ratings of single sides of the care as JSON, each with its scale: <c>{"staff":[4,5,1]}</c>; nothing where there are none.</summary>
internal static class AspectRatings
{
    public static ValueConverter<IReadOnlyList<AspectRating>, string> Converter { get; } = new(aspects => Join(aspects), text => Split(text));

    public static ValueComparer<IReadOnlyList<AspectRating>> Comparer { get; } = new(
        (one, other) => one!.SequenceEqual(other!),
        aspects => aspects.Aggregate(0, (hash, aspect) => HashCode.Combine(hash, aspect)),
        aspects => aspects.ToArray());

    private static string Join(IReadOnlyList<AspectRating> aspects) => aspects.Count == 0
        ? ""
        : JsonSerializer.Serialize(aspects.ToDictionary(each => each.Aspect, each => new[] { each.Rating.Value, each.Rating.Best, each.Rating.Worst }));

    private static IReadOnlyList<AspectRating> Split(string text) => text.Length == 0
        ? []
        : [.. JsonSerializer.Deserialize<Dictionary<string, decimal[]>>(text)!.Select(each => new AspectRating(each.Key, new(each.Value[0], each.Value[1], each.Value[2])))];
}
