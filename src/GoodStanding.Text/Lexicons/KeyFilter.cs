using System.Numerics;

namespace GoodStanding.Text.Lexicons;

/// <summary>Says of most keys that are not in a table that they are not, from so few bits that they stay in a near cache (Bloom 1970).</summary>
/// <param name="capacity">How many keys it is made for; then one strange key in twelve passes.</param>
public sealed class KeyFilter(int capacity)
{
    private const int BitsAKey = 8;
    private readonly ulong[] _bits = new ulong[Math.Max(1, (int)BitOperations.RoundUpToPowerOf2((uint)(BitsAKey * capacity)) / 64)];

    /// <summary>Lets a key pass.</summary>
    public void Add(ulong key) => _bits[WordOf(key)] |= 1UL << (int)(key >> 32);

    /// <summary>Whether the key may be in the table.</summary>
    public bool MayHave(ulong key) => (_bits[WordOf(key)] >> (int)(key >> 32) & 1) != 0;

    private int WordOf(ulong key) => (int)(key >> 38) & (_bits.Length - 1);
}
