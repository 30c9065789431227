namespace GoodStanding.Encoders.Network;

/// <summary>Pieces of a text that are read together, between the marks for begin and end.</summary>
internal readonly record struct Window(EncodedText Text, int First, int Count)
{
    /// <summary>How many rows the network has for it.</summary>
    public int Rows => Count + 2;
}
