using System.IO.MemoryMappedFiles;
using GoodStanding.Encoders;

namespace GoodStanding.App.Check;

/// <summary>The file of the encoder's weights that the build lays beside the program.</summary>
public static class EncoderFile
{
    private const string Name = "encoder.weights";

    /// <summary>Maps the file for as long as the program runs, and reads it; what is wrong with it is said in a sentence.</summary>
    public static EncoderState Open() => Open(Path.Combine(AppContext.BaseDirectory, Name));

    internal static EncoderState Open(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return EncoderState.Missing;
        if (file.Length is 0 or > int.MaxValue)
            return EncoderState.Read(ReadOnlyMemory<byte>.Empty);

        try
        {
            var mapped = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            var view = mapped.CreateViewAccessor(0, file.Length, MemoryMappedFileAccess.Read);
            var state = EncoderState.Read(view);
            if (state.Encoder is null)
            {
                view.Dispose();
                mapped.Dispose();
            }

            return state;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(EncoderStateKind.Refused, null, $"The encoder's weights cannot be read: {problem.Message}");
        }
    }
}
