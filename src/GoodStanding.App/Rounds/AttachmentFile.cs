using System.Text;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Rounds;

/// <summary>Tells by its first bytes, never by its name, what a file is. Nothing of it is decoded.</summary>
internal static class AttachmentFile
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What it is, or null when it is none of the four that are kept.</summary>
    public static AttachmentKind? Recognize(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8))
            return AttachmentKind.Pdf;
        if (content.StartsWith(Png))
            return AttachmentKind.Png;
        if (content.StartsWith(Jpeg))
            return AttachmentKind.Jpeg;

        return IsText(content) ? AttachmentKind.Text : null;
    }

    // UTF-8 without any sign that no text has. Older encodings are left out: whatever is no text would pass for one of them.
    private static bool IsText(ReadOnlySpan<byte> content)
    {
        foreach (var letter in content)
        {
            if (letter < 0x20 && letter is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
                return false;
        }

        try
        {
            return Strict.GetCharCount(content) > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
