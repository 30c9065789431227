namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>The key of a record: 13 letters that hold the microsecond it was made in (atproto.com/specs/tid).</summary>
internal static class Tid
{
    private const string Letters = "234567abcdefghijklmnopqrstuvwxyz";

    /// <summary>When it was made; null when the text is no such key.</summary>
    public static DateTimeOffset? TimeOf(string text)
    {
        if (text.Length != 13 || Letters.IndexOf(text[0], StringComparison.Ordinal) is < 0 or > 7)
            return null;

        var number = 0L;
        foreach (var letter in text)
        {
            var value = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
                return null;

            number = (number << 5) | (uint)value;
        }

        // The lowest ten bits tell clocks apart.
        return DateTimeOffset.UnixEpoch.AddMicroseconds(number >> 10);
    }
}
