using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Learning;

/// <summary>The weights of some features added up, a lane a head, with the length by which they are divided.</summary>
public struct HeadSums
{
    private Vector128<int> _first;
    private Vector128<int> _second;
    private Vector128<int> _third;
    private Vector128<int> _fourth;

    /// <summary>The sum of the squared rarities of the features, those that the model never saw among them; a book may hold millions.</summary>
    public long SquaredLength { get; private set; }

    /// <summary>The sum of one head.</summary>
    public readonly int this[int head] => (head >> 2) switch
    {
        0 => _first[head & 3],
        1 => _second[head & 3],
        2 => _third[head & 3],
        _ => _fourth[head & 3],
    };

    /// <summary>Adds the weights of a feature, and its rarity to the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Vector128<sbyte> weights, int rarity)
    {
        var (low, high) = Vector128.Widen(weights);
        var (one, two) = Vector128.Widen(low);
        var (three, four) = Vector128.Widen(high);
        _first += one;
        _second += two;
        _third += three;
        _fourth += four;
        SquaredLength += rarity * rarity;
    }

    /// <summary>Adds to the length alone what the model never saw.</summary>
    public void AddUnseen(long squaredLength) => SquaredLength += squaredLength;

    /// <summary>Adds the sums of another text.</summary>
    public void Add(in HeadSums other)
    {
        _first += other._first;
        _second += other._second;
        _third += other._third;
        _fourth += other._fourth;
        SquaredLength += other.SquaredLength;
    }
}
