namespace GoodStanding.Formats.Archives;

/// <summary>Says in plain words why an archive or one of its files cannot be read on.</summary>
public sealed class ArchiveException : IOException
{
    /// <summary>A failure without words.</summary>
    public ArchiveException()
    {
    }

    /// <summary>A failure with its reason, a clause that follows "could not be read: ".</summary>
    public ArchiveException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its reason and what led to it.</summary>
    public ArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
