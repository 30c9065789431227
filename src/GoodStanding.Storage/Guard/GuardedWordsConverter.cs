using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoodStanding.Storage.Guard;

/// <summary>Stores words closed.</summary>
internal sealed class GuardedWordsConverter(WordGuard guard)
    : ValueConverter<string, byte[]>(words => guard.Close(words), closed => guard.Open(closed));
