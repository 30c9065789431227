namespace GoodStanding.Formats.Archives.Containers;

/// <summary>The checksum of zip and gzip (ISO 3309, polynomial 0xEDB88320), eight bytes a step.</summary>
/// <remarks>ZipArchive of .NET 10 does not compare it, so a damaged file would pass for a whole one.</remarks>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        while (bytes.Length >= 8)
        {
            var low = crc ^ BitConverter.ToUInt32(bytes);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
            bytes = bytes[8..];
        }

        foreach (var each in bytes)
            crc = Tables[0][(crc ^ each) & 0xFF] ^ (crc >> 8);

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < 8; table++)
        {
            tables[table] = new uint[256];
            for (var value = 0u; value < 256; value++)
                tables[table][value] = table == 0 ? Shift(value) : tables[0][tables[table - 1][value] & 0xFF] ^ (tables[table - 1][value] >> 8);
        }

        return tables;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;

        return value;
    }
}
