namespace GoodStanding.Encoders.Network;

/// <summary>Pieces of a text that are read together.</summary>
internal readonly record struct Window(EncodedText Text, int First, int Count);
