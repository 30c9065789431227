namespace GoodStanding.Training.Judging;

/// <summary>Sparse vectors, a row an example.</summary>
internal sealed class Rows
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _columns = [];
    private readonly List<float> _values = [];

    public int Count => _starts.Count - 1;

    public void Add(int column, float value)
    {
        _columns.Add(column);
        _values.Add(value);
    }

    public void Close() => _starts.Add(_columns.Count);

    public double Dot(int row, double[] weights)
    {
        var sum = 0.0;
        for (var at = _starts[row]; at < _starts[row + 1]; at++)
            sum += weights[_columns[at]] * _values[at];
        return sum;
    }

    public void AddTo(int row, double factor, double[] gradient)
    {
        for (var at = _starts[row]; at < _starts[row + 1]; at++)
            gradient[_columns[at]] += factor * _values[at];
    }
}
