namespace GoodStanding.Encoders;

/// <summary>Numbers that a tuned file carries beside its layers, for a head that reads vectors or states.</summary>
/// <param name="Rows">How many rows they have.</param>
/// <param name="Columns">How many columns they have.</param>
/// <param name="Numbers">The numbers, row after row.</param>
public sealed record HeadTensor(int Rows, int Columns, ReadOnlyMemory<float> Numbers);
