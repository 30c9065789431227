namespace GoodStanding.Encoders.Network;

/// <summary>What becomes of the sums of a matrix.</summary>
internal enum Ending
{
    /// <summary>They are the output.</summary>
    Store,

    /// <summary>They are the output after <see cref="Gelu"/>.</summary>
    StoreGelu,

    /// <summary>They are added to what stands there (a residual connection).</summary>
    Add,
}
