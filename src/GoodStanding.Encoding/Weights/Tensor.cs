namespace GoodStanding.Encoders.Weights;

/// <summary>Where in the weights file a table of numbers lies, in what form, and how it is shaped.</summary>
internal readonly record struct Tensor(TensorKind Kind, int Rows, int Columns, int Offset, int Length)
{
    public bool IsMatrix => Kind is TensorKind.Panels16 or TensorKind.Panels8;
}
