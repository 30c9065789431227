namespace GoodStanding.Encoders.Weights;

/// <summary>How the numbers of a tensor are kept. The values are those of the file.</summary>
internal enum TensorKind
{
    /// <summary>As they are.</summary>
    Float32 = 1,

    /// <summary>As whole numbers, to be multiplied by the scale of their row or column.</summary>
    Int16 = 2,

    /// <summary>Not numbers but the pieces.</summary>
    Bytes = 3,
}
