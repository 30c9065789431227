using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>What was read of an archive, and a text of it that can be compared.</summary>
internal sealed record ArchiveText(IReadOnlyList<Post> Posts, ArchiveReport Report)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads it; a source in which no archive is recognised gives no posts.</summary>
    public static ArchiveText Of(ArchiveSource source)
    {
        var report = new ArchiveReport();
        return new([.. ArchiveFormats.Recognize(source)?.Read(report) ?? []], report);
    }

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"account {Report.Account ?? "-"}");
        foreach (var post in Posts)
        {
            var kind = post.Kind.ToString().ToLowerInvariant() + (post.IsDeleted ? " deleted" : "");
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind} {post.Id} {post.Published?.ToString("O", CultureInfo.InvariantCulture) ?? "-"} {post.Uri?.AbsoluteUri ?? "-"}");
            text.AppendLine("  " + JsonSerializer.Serialize(post.Text, Plain));
        }

        foreach (var skipped in Report.Skipped)
            text.AppendLine(CultureInfo.InvariantCulture, $"{skipped.Words}: {skipped.Count} ({string.Join(", ", skipped.Examples)})");
        foreach (var problem in Report.Problems)
            text.AppendLine(problem);
        return text.ToString();
    }
}
