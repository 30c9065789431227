using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GoodStanding.Storage.Guard;

/// <summary>Closes and opens words with AES-256-GCM (NIST SP 800-38D).</summary>
/// <remarks>
/// A closed word is: format 1 | key id, 4 bytes | nonce, 12 | tag, 16 | cipher text. Format and key id are authenticated.
/// The nonce is random: the same words never look the same twice, so equal drafts cannot be told from the file. Random
/// nonces are safe for 2^32 words a key; rotate long before. Words are taken as UTF-16, so that even a lone surrogate
/// comes back as it went in and spans still fit.
/// </remarks>
public sealed class WordGuard(KeyRing ring)
{
    private const byte Format = 1;
    private const int HeaderBytes = 5;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Overhead = HeaderBytes + NonceBytes + TagBytes;

    /// <summary>The keys.</summary>
    public KeyRing Ring => ring;

    /// <summary>Encrypts words under the newest key.</summary>
    public byte[] Close(string words) => CloseBytes(MemoryMarshal.AsBytes(words.AsSpan()));

    /// <summary>Encrypts bytes under the newest key.</summary>
    public byte[] CloseBytes(ReadOnlySpan<byte> plain)
    {
        var (id, key) = ring.Newest();
        var closed = new byte[Overhead + plain.Length];
        closed[0] = Format;
        BinaryPrimitives.WriteUInt32LittleEndian(closed.AsSpan(1), id);
        var nonce = closed.AsSpan(HeaderBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);

        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, closed.AsSpan(Overhead), closed.AsSpan(HeaderBytes + NonceBytes, TagBytes), closed.AsSpan(0, HeaderBytes));
        return closed;
    }

    /// <summary>Decrypts words.</summary>
    public string Open(byte[] closed) => new(MemoryMarshal.Cast<byte, char>(OpenBytes(closed)));

    /// <summary>Decrypts bytes.</summary>
    public byte[] OpenBytes(byte[] closed)
    {
        if (closed.Length < Overhead || closed[0] != Format)
            throw new GuardException("Guarded words in the database are damaged: they do not have the form that this program writes.");

        var key = ring.Find(KeyIdOf(closed))
            ?? throw new GuardException($"The key file ({KeyRing.FileName}) does not belong to this database: it lacks the key that guards its words.");
        var plain = new byte[closed.Length - Overhead];
        try
        {
            using var aes = new AesGcm(key, TagBytes);
            aes.Decrypt(
                closed.AsSpan(HeaderBytes, NonceBytes),
                closed.AsSpan(Overhead),
                closed.AsSpan(HeaderBytes + NonceBytes, TagBytes),
                plain,
                closed.AsSpan(0, HeaderBytes));
        }
        catch (AuthenticationTagMismatchException mismatch)
        {
            throw new GuardException("Guarded words in the database were changed or damaged: their seal does not hold.", mismatch);
        }

        return plain;
    }

    /// <summary>With what everything begins that is closed under the newest key.</summary>
    public byte[] CurrentHeader()
    {
        var header = new byte[HeaderBytes];
        header[0] = Format;
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(1), ring.Current);
        return header;
    }

    /// <summary>The id of the key that closed these words.</summary>
    public static uint KeyIdOf(byte[] closed) => BinaryPrimitives.ReadUInt32LittleEndian(closed.AsSpan(1));
}
