using System.Text;

namespace GoodStanding.Web.Showing;

/// <summary>The code words of a QR code in byte mode at level M: data, padding and Reed-Solomon repair (ISO/IEC 18004:2015, 7.4 to 7.6).</summary>
internal static class QrWords
{
    public const int MostVersion = 20;

    private static readonly int[] RepairPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
    private static readonly int[] Blocks = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

    /// <summary>The smallest version that holds the text, and its words in the order of drawing; null when none does.</summary>
    public static (int Version, byte[] Words)? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= MostVersion; version++)
        {
            var room = RoomOf(version);
            if (4 + (version < 10 ? 8 : 16) + (bytes.Length * 8) <= room * 8)
                return (version, Interleave(Data(bytes, version, room), version));
        }

        return null;
    }

    private static int RoomOf(int version) => (RawModules(version) / 8) - (RepairPerBlock[version] * Blocks[version]);

    private static int RawModules(int version)
    {
        var modules = (((16 * version) + 128) * version) + 64;
        if (version >= 2)
        {
            var marks = (version / 7) + 2;
            modules -= (((25 * marks) - 10) * marks) - 55;
            if (version >= 7)
                modules -= 36;
        }

        return modules;
    }

    private static byte[] Data(byte[] bytes, int version, int room)
    {
        var bits = new List<bool>();
        Add(bits, 0b0100, 4);
        Add(bits, bytes.Length, version < 10 ? 8 : 16);
        foreach (var each in bytes)
            Add(bits, each, 8);
        Add(bits, 0, Math.Min(4, (room * 8) - bits.Count));
        Add(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < room * 8; pad ^= 0xEC ^ 0x11)
            Add(bits, pad, 8);

        var data = new byte[room];
        for (var bit = 0; bit < bits.Count; bit++)
            data[bit / 8] |= (byte)((bits[bit] ? 1 : 0) << (7 - (bit % 8)));
        return data;
    }

    private static void Add(List<bool> bits, int value, int length)
    {
        for (var bit = length - 1; bit >= 0; bit--)
            bits.Add((value >> bit & 1) == 1);
    }

    // Words of all blocks take turns, so that a stain harms each block a little.
    private static byte[] Interleave(byte[] data, int version)
    {
        var (blocks, repair) = (Blocks[version], RepairPerBlock[version]);
        var total = RawModules(version) / 8;
        var shortLength = (total / blocks) - repair;
        var shortBlocks = blocks - (total % blocks);
        var divisor = Divisor(repair);
        var parts = new List<(byte[] Data, byte[] Repair)>();
        for (int block = 0, at = 0; block < blocks; block++)
        {
            var part = data[at..(at + shortLength + (block < shortBlocks ? 0 : 1))];
            at += part.Length;
            parts.Add((part, Remainder(part, divisor)));
        }

        var words = new List<byte>(total);
        for (var place = 0; place <= shortLength; place++)
            words.AddRange(parts.Where(part => place < part.Data.Length).Select(part => part.Data[place]));
        for (var place = 0; place < repair; place++)
            words.AddRange(parts.Select(part => part.Repair[place]));
        return [.. words];
    }

    private static byte[] Divisor(int degree)
    {
        var result = new byte[degree];
        result[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
                result[j] = (byte)(Multiply(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0));
            root = Multiply(root, 2);
        }

        return result;
    }

    private static byte[] Remainder(byte[] data, byte[] divisor)
    {
        var result = new byte[divisor.Length];
        foreach (var each in data)
        {
            var factor = (byte)(each ^ result[0]);
            for (var i = 0; i < result.Length; i++)
                result[i] = (byte)((i + 1 < result.Length ? result[i + 1] : 0) ^ Multiply(divisor[i], factor));
        }

        return result;
    }

    // In the field of 256 with x^8 + x^4 + x^3 + x^2 + 1.
    private static byte Multiply(byte one, byte other)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= (other >> bit & 1) * one;
        }

        return (byte)product;
    }
}
