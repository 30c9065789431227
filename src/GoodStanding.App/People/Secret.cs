using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GoodStanding.App.People;

/// <summary>Makes random tokens of 256 bits and the hashes that are kept of them.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>A token to show once.</summary>
    public static string New(string prefix = "") => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it. No salt and no slow hash are needed: 256 random bits cannot be guessed.</summary>
    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
