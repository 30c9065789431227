using System.Globalization;

namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>One row of a table.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="Number">Its number, the row of names being the first.</param>
/// <param name="IsEnded">Whether a line end follows; the last row of a file may have none.</param>
/// <param name="IsOpen">Whether its quotes do not match.</param>
internal sealed record CsvRow(string[] Fields, int Number, bool IsEnded, bool IsOpen)
{
    public string Place => string.Create(CultureInfo.InvariantCulture, $"row {Number}");

    /// <summary>Whether the file ends within it: within its quotes or before its last fields.</summary>
    public bool IsCut(int columns) => !IsEnded && (IsOpen || Fields.Length < columns);

    public string? At(int column) => column >= 0 && column < Fields.Length ? Fields[column] : null;
}
