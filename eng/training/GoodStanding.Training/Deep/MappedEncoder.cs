using System.IO.MemoryMappedFiles;
using GoodStanding.Encoders;

namespace GoodStanding.Training.Deep;

/// <summary>The encoder on a file of weights that stays mapped for as long as it is used.</summary>
internal sealed class MappedEncoder : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public MappedEncoder(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, new FileInfo(path).Length, MemoryMappedFileAccess.Read);
        State = EncoderState.Read(_view);
    }

    public EncoderState State { get; }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
