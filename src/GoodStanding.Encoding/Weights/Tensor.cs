namespace GoodStanding.Encoders.Weights;

/// <summary>Where in the weights file a table of numbers lies and how it is shaped.</summary>
internal readonly record struct Tensor(int Rows, int Columns, int Offset, int Length);
