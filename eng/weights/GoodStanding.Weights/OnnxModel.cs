using System.Runtime.InteropServices;
using System.Text;

namespace GoodStanding.Weights;

/// <summary>A table of numbers, row after row.</summary>
internal sealed record Table(int Rows, int Columns, float[] Numbers);

/// <summary>Of a model in ONNX what makes its weights: the constants, and the order in which the multiplications take them.</summary>
/// <remarks>Field numbers are those of onnx.proto3: ModelProto.graph 7; GraphProto.node 1, initializer 5; NodeProto.input 1, op_type 4; TensorProto.dims 1, data_type 2, name 8, raw_data 9.</remarks>
internal sealed class OnnxModel
{
    private const ulong Float32 = 1;

    private readonly Dictionary<string, Table> _tables = [];

    public OnnxModel(byte[] file)
    {
        foreach (var part in Protobuf.Fields(file).Where(field => field.Number == 7).SelectMany(graph => Protobuf.Fields(graph.Bytes)))
        {
            if (part.Number == 5)
                AddTable(part.Bytes);
            else if (part.Number == 1)
                AddMatrix(part.Bytes);
        }

        Matrices.RemoveAll(name => !_tables.ContainsKey(name));
    }

    /// <summary>The constants that the graph multiplies with, in the graph's order.</summary>
    public List<string> Matrices { get; } = [];

    public Table this[string name] => _tables[name];

    private void AddTable(ReadOnlyMemory<byte> tensor)
    {
        var (name, kind, sizes, numbers) = ("", 0UL, new List<int>(), ReadOnlyMemory<byte>.Empty);
        foreach (var field in Protobuf.Fields(tensor))
        {
            if (field.Number == 1)
                sizes.AddRange(Sizes(field));
            else if (field.Number == 2)
                kind = field.Value;
            else if (field.Number == 8)
                name = Encoding.UTF8.GetString(field.Bytes.Span);
            else if (field.Number == 9)
                numbers = field.Bytes;
        }

        if (kind == Float32 && sizes.Count is 1 or 2)
            _tables[name] = new(sizes.Count == 1 ? 1 : sizes[0], sizes[^1], MemoryMarshal.Cast<byte, float>(numbers.Span).ToArray());
    }

    private void AddMatrix(ReadOnlyMemory<byte> node)
    {
        var inputs = new List<string>();
        var operation = "";
        foreach (var field in Protobuf.Fields(node))
        {
            if (field.Number == 1)
                inputs.Add(Encoding.UTF8.GetString(field.Bytes.Span));
            else if (field.Number == 4)
                operation = Encoding.UTF8.GetString(field.Bytes.Span);
        }

        if (operation == "MatMul")
            Matrices.Add(inputs[1]);
    }

    // One number a field, or all of them packed into one.
    private static IEnumerable<int> Sizes(ProtobufField field)
    {
        if (field.Bytes.IsEmpty)
            yield return (int)field.Value;
        for (var at = 0; at < field.Bytes.Length;)
            yield return (int)Protobuf.Varint(field.Bytes.Span, ref at);
    }
}
