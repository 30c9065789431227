using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoodStanding.Storage.Guard;

/// <summary>Stores bytes closed.</summary>
internal sealed class GuardedBytesConverter(WordGuard guard)
    : ValueConverter<byte[], byte[]>(plain => guard.CloseBytes(plain), closed => guard.OpenBytes(closed));
