using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Reviews;

/// <summary>Says what a person has handed over that holds no reviews in a known form.</summary>
public static class WrongFile
{
    /// <summary>One sentence on what was found instead.</summary>
    public static string Describe(ReviewFile file)
    {
        if (file.Failure is { } failure)
            return $"This file could not be read: {failure}.";
        if (file.First == '\0')
            return "This is an empty file.";
        if (file.Json.Member("error") is { ValueKind: JsonValueKind.Object } error)
            return $"This is an answer that says error {error.Text("code") ?? "without a number"}, and no reviews.";
        if (file.Json.Member("businesses").ValueKind == JsonValueKind.Array)
            return "This is a search answer of Yelp with businesses; ask for the reviews of one of them.";
        if (file.Opening.StartsWith("{\\rtf", StringComparison.Ordinal))
            return "This is a text document (RTF); save the list as CSV.";
        if (file.First is '{' or '[')
            return $"This is JSON{Keys(file.Json)}, but in no form of reviews that is known here.";
        if (file.Opening.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || file.Opening.StartsWith("From: <Saved by", StringComparison.Ordinal))
            return "This is a page saved as one MHTML file; save it again as \"complete web page\" (HTML).";
        if (file.Opening.StartsWith("<?xml", StringComparison.Ordinal))
            return "This is XML, but no web page.";

        return FoundInstead.ByFirstBytes(file.Head) is { } known ? $"This is {known}."
            : file.Head.Contains((byte)0) ? "This is a binary file of an unknown kind."
            : "This is a text file, but no table with a column of ratings or words.";
    }

    private static string Keys(JsonElement root) => root.ValueKind == JsonValueKind.Object && root.EnumerateObject().FirstOrDefault() is { Name.Length: > 0 and < 60 } first
        ? $" that begins with \"{string.Concat(first.Name.Select(letter => char.IsControl(letter) ? '?' : letter))}\""
        : "";
}
