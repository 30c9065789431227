using System.Runtime.Intrinsics;
using GoodStanding.Screening.Recognizers.Names;

namespace GoodStanding.Training.Names;

/// <summary>How likely each label and each step between labels is in one text, under the weights as they stand.</summary>
internal sealed class LabelChain
{
    private const int Width = NameModel.Width;
    private const int Labels = 7;

    private readonly float[] _spoken;
    private readonly float[] _steps;
    private readonly float[] _before;
    private readonly float[] _after;
    private readonly float[] _scales;
    private readonly int _count;

    public LabelChain(Vector256<float>[] sums, float[] steps, Func<int, int, bool> allows)
    {
        _count = sums.Length;
        _spoken = new float[_count * Width];
        _before = new float[_count * Width];
        _after = new float[_count * Width];
        _scales = new float[_count];
        _steps = new float[(Width + 1) * Width];
        for (var at = 0; at < _steps.Length; at++)
            _steps[at] = IsPossible(at / Width, at % Width) ? MathF.Exp(steps[at]) : 0;
        for (var token = 0; token < _count; token++)
        {
            for (var label = 0; label < Labels; label++)
                _spoken[(token * Width) + label] = allows(token, label) ? MathF.Exp(Math.Clamp(sums[token][label] - sums[token][0], -40, 40)) : 0;
        }

        Forward();
        Backward();
    }

    /// <summary>Whether the label may follow the other: a further word follows the first or a further word of the same kind.</summary>
    public static bool IsPossible(int from, int to) =>
        to < Labels && (to == 0 || to % 2 == 1 || (from < Labels && (from == to || from == to - 1)));

    public float Likely(int token, int label) => _before[(token * Width) + label] * _after[(token * Width) + label];

    /// <summary>Adds how likely each step into the token is; the start is row 8.</summary>
    public void AddSteps(int token, float[] sums)
    {
        for (var to = 0; to < Labels; to++)
        {
            var onward = _spoken[(token * Width) + to] * _after[(token * Width) + to] / _scales[token];
            if (token == 0)
            {
                sums[(Width * Width) + to] += _steps[(Width * Width) + to] * onward;
                continue;
            }

            for (var from = 0; from < Labels; from++)
                sums[(from * Width) + to] += _before[((token - 1) * Width) + from] * _steps[(from * Width) + to] * onward;
        }
    }

    private void Forward()
    {
        for (var token = 0; token < _count; token++)
        {
            var here = token * Width;
            for (var to = 0; to < Labels; to++)
            {
                var sum = 0f;
                if (token == 0)
                    sum = _steps[(Width * Width) + to];
                else
                    for (var from = 0; from < Labels; from++)
                        sum += _before[here - Width + from] * _steps[(from * Width) + to];
                _before[here + to] = sum * _spoken[here + to];
                _scales[token] += _before[here + to];
            }

            for (var to = 0; to < Labels; to++)
                _before[here + to] /= _scales[token];
        }
    }

    private void Backward()
    {
        for (var label = 0; label < Labels; label++)
            _after[((_count - 1) * Width) + label] = 1;
        for (var token = _count - 2; token >= 0; token--)
        {
            for (var from = 0; from < Labels; from++)
            {
                var sum = 0f;
                for (var to = 0; to < Labels; to++)
                    sum += _steps[(from * Width) + to] * _spoken[((token + 1) * Width) + to] * _after[((token + 1) * Width) + to];
                _after[(token * Width) + from] = sum / _scales[token + 1];
            }
        }
    }
}
