using System.Globalization;
using System.Text.Json;
using GoodStanding.App.Footprint;
using GoodStanding.Model;
using GoodStanding.Screening.Wire;

namespace GoodStanding.Cli.Audit;

/// <summary>What a line of JSON tells of a post.</summary>
internal static class AuditLine
{
    public static void Write(Utf8JsonWriter json, ScreenedPost screened)
    {
        var post = screened.Post;
        json.WriteString("id"u8, post.Id);
        json.WriteString("network"u8, post.Network);
        json.WriteString("published"u8, post.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("uri"u8, post.Uri?.AbsoluteUri);
        json.WriteString("kind"u8, WireName<PostKind>.Of(post.Kind));
        json.WriteBoolean("deleted"u8, post.IsDeleted);
        json.WriteString("text"u8, post.Text);
        if (screened.Error is not null)
        {
            json.WriteString("error"u8, screened.Error);
            return;
        }

        json.WriteString("verdict"u8, WireName<Verdict>.Of(screened.Report.Verdict));
        ReportWriter.WriteFindings(json, post.Text, screened.Report.Findings);
    }
}
