using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>The weights of the tagger: a row of eight for each hashed feature, and one for each step from label to label.</summary>
/// <remarks>Lafferty, McCallum, Pereira 2001 (linear-chain conditional random field); Weinberger et al. 2009 (hashed features).</remarks>
internal sealed class NameModel
{
    /// <summary>Numbers in a row: the seven labels and one that is never given, so that a row is one vector.</summary>
    public const int Width = 8;

    /// <summary>The row of <see cref="Steps"/> for the start of a text.</summary>
    public const int Start = Width;

    private readonly sbyte[] _rows;
    private readonly float _scale;

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="bits">It has two to the power of this many rows.</param>
    /// <param name="scale">What one step of a row's numbers is worth.</param>
    /// <param name="steps">The logarithm of how likely each label follows each other; the first row is for the start.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="candidates">Which tokens are weighed at all.</param>
    public NameModel(int bits, float scale, float[] steps, sbyte[] rows, NameCandidates candidates)
    {
        Candidates = candidates;
        Bits = bits;
        _scale = scale;
        _rows = rows;
        Steps = new Vector256<float>[Width + 1];
        for (var from = 0; from <= Width; from++)
            Steps[from] = Vector256.Exp(Vector256.Create<float>(steps.AsSpan(from * Width, Width)));
    }

    /// <summary>The model of data/models/names.bin.</summary>
    public static NameModel Default { get; } = ReadEmbedded();

    /// <summary>Which tokens are weighed at all.</summary>
    public NameCandidates Candidates { get; }

    /// <summary>The model has two to the power of this many rows.</summary>
    public int Bits { get; }

    /// <summary>For each label before, and for <see cref="Start"/>, the factor of each label after.</summary>
    public Vector256<float>[] Steps { get; }

    /// <summary>The sum of the rows: how much the features speak for each label.</summary>
    public Vector256<float> Sum(ReadOnlySpan<int> rows)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(_rows);
        var sum = Vector128<short>.Zero;
        foreach (var row in rows)
        {
            var eight = Vector128.CreateScalarUnsafe(System.Runtime.CompilerServices.Unsafe.ReadUnaligned<ulong>(
                ref System.Runtime.CompilerServices.Unsafe.As<sbyte, byte>(ref System.Runtime.CompilerServices.Unsafe.Add(ref all, row * Width))));
            sum += Vector128.WidenLower(eight.AsSByte());
        }

        var (low, high) = Vector128.Widen(sum);
        return Vector256.ConvertToSingle(Vector256.Create(low, high)) * _scale;
    }

    /// <summary>Reads a model as training wrote it.</summary>
    public static NameModel Read(BinaryReader file)
    {
        var bits = file.ReadInt32();
        var scale = file.ReadSingle();
        var steps = new float[(Width + 1) * Width];
        for (var at = 0; at < steps.Length; at++)
            steps[at] = file.ReadSingle();

        var clusters = new bool[file.ReadInt32()];
        for (var at = 0; at < clusters.Length; at++)
            clusters[at] = file.ReadBoolean();

        var rows = new sbyte[Width << bits];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new(bits, scale, steps, rows, new(clusters));
    }

    private static NameModel ReadEmbedded()
    {
        using var file = new BinaryReader(typeof(NameModel).Assembly.GetManifestResourceStream("models/names.bin")!);
        return Read(file);
    }
}
