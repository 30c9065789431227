using System.Globalization;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How a paper's kind and size read.</summary>
internal static class PaperLook
{
    public static string Of(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "PDF",
        AttachmentKind.Png => "PNG picture",
        AttachmentKind.Jpeg => "JPEG picture",
        _ => "Text",
    };

    public static string Size(int bytes) => bytes switch
    {
        < 1 << 10 => "under 1 KB",
        < 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 10} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.0} MB"),
    };
}
