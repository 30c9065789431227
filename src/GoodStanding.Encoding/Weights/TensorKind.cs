namespace GoodStanding.Encoders.Weights;

/// <summary>In what form the numbers of a tensor are kept; the values are those in the file.</summary>
internal enum TensorKind
{
    /// <summary>Bytes that are no numbers, in one row.</summary>
    Bytes = 0,

    /// <summary>Floating-point numbers, row after row.</summary>
    Float32 = 1,

    /// <summary>16-bit whole numbers in panels of sixteen columns.</summary>
    Panels16 = 2,

    /// <summary>8-bit whole numbers in panels of sixteen columns.</summary>
    Panels8 = 3,

    /// <summary>16-bit whole numbers, row after row.</summary>
    Rows16 = 4,
}
