using System.Text;

namespace GoodStanding.Text;

/// <summary>Knows what an emoji is made of (UTS 51).</summary>
internal static class Emoji
{
    /// <summary>Where the emoji ends: skin tones, joiners with what they join, flags and selectors belong to it.</summary>
    public static int End(string text, int end)
    {
        while (end < text.Length)
        {
            if (text[end] is '\uFE0F' or '\uFE0E' or '\u20E3')
            {
                end++;
            }
            else if (text[end] == '\u200D' && end + 1 < text.Length)
            {
                end += 1 + (end + 2 < text.Length && char.IsSurrogatePair(text, end + 1) ? 2 : 1);
            }
            else if (end + 1 < text.Length && char.IsSurrogatePair(text, end) && char.ConvertToUtf32(text, end) is >= 0x1F3FB and <= 0x1F3FF or >= 0x1F1E6 and <= 0x1F1FF)
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether the rune begins an emoji.</summary>
    public static bool Begins(Rune rune) =>
        rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF or >= 0x2B00 and <= 0x2BFF or >= 0x2300 and <= 0x23FF or 0x203C or 0x2049;
}
