namespace GoodStanding.Formats.Archives;

/// <summary>Tells a file that cannot be read from a mistake of ours.</summary>
internal static class ReadFailure
{
    /// <summary>Says whether damaged data or a failing disk throws this; everything else is a bug and goes up.</summary>
    public static bool Is(Exception failure) =>
        failure is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException or FormatException;

    /// <summary>The failure in our words: those of the library describe other things ("unsupported compression method").</summary>
    public static string Words(Exception failure) => failure switch
    {
        ArchiveException own => own.Message,
        InvalidDataException => "its data is damaged",
        EndOfStreamException => "it ends too early",
        NotSupportedException => "it is packed in a way that is not known here",
        UnauthorizedAccessException => "reading it is not permitted",
        _ => "reading it failed",
    };
}
