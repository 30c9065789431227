using System.Net.Http.Headers;

namespace GoodStanding.Connectors.Door;

/// <summary>Keeps the entity tag and the date of the last change of an answer as one text of two lines, and asks with them again (RFC 9110, 13.1).</summary>
internal static class Validators
{
    private const int Longest = 1000;

    /// <summary>The text; null when the answer gives nothing to ask with.</summary>
    public static string? Of(HttpResponseMessage answer)
    {
        var tag = answer.Headers.ETag?.ToString();
        var date = answer.Content.Headers.LastModified?.ToString("R");
        var text = $"{tag}\n{date}";
        return text.Length is > 1 and <= Longest ? text : null;
    }

    /// <summary>Puts the headers on a question; what is no validator of ours is left out.</summary>
    public static void Put(string? validator, HttpRequestHeaders headers)
    {
        if (validator?.Split('\n') is not [var tag, var date])
            return;

        if (EntityTagHeaderValue.TryParse(tag, out var known))
            headers.IfNoneMatch.Add(known);
        if (DateTimeOffset.TryParse(date, System.Globalization.CultureInfo.InvariantCulture, out var since))
            headers.IfModifiedSince = since;
    }
}
