namespace GoodStanding.Formats.Archives.Json;

/// <summary>One element of a big JSON array, as bytes that are valid until the next one is asked for.</summary>
/// <param name="Number">Its place in the array, from 1.</param>
/// <param name="Bytes">Its bytes; empty when it has a problem.</param>
/// <param name="Problem">Why its bytes are of no use, or null.</param>
internal readonly record struct JsonItem(int Number, ReadOnlyMemory<byte> Bytes, SkipReason? Problem);
