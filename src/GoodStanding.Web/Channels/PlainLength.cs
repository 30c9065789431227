using System.Globalization;
using System.Text;

namespace GoodStanding.Web.Channels;

/// <summary>The plain ways to count a text.</summary>
public static class PlainLength
{
    /// <summary>What a reader sees as one character: a family emoji is one.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;

    public static int CodePoints(string text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    public static int CodeUnits(string text) => text.Length;

    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
