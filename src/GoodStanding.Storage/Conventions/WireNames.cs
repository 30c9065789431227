using GoodStanding.Model;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoodStanding.Storage.Conventions;

/// <summary>Keeps a list of an enum's members as their wire names with a blank between: "BILLING FRONT_DESK".</summary>
internal static class WireNames<T>
    where T : struct, Enum
{
    public static ValueConverter<IReadOnlyList<T>, string> Converter { get; } = new(members => Join(members), names => Split(names));

    public static ValueComparer<IReadOnlyList<T>> Comparer { get; } = new(
        (one, other) => one!.SequenceEqual(other!),
        members => members.Aggregate(0, (hash, member) => HashCode.Combine(hash, member)),
        members => members.ToArray());

    private static string Join(IReadOnlyList<T> members) => members.Count == 0 ? "" : string.Join(' ', members.Select(WireName<T>.Of));

    private static IReadOnlyList<T> Split(string names) => names.Length == 0 ? [] : [.. names.Split(' ').Select(WireName<T>.Parse)];
}
