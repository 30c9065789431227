namespace GoodStanding.Formats.Archives.Bluesky;

/// <summary>One block of a content archive.</summary>
/// <param name="Id">The id that the file gives it.</param>
/// <param name="Content">Its content.</param>
/// <param name="IsTrue">Whether the content is the one that the id stands for.</param>
internal readonly record struct CarBlock(Cid Id, ReadOnlyMemory<byte> Content, bool IsTrue);
