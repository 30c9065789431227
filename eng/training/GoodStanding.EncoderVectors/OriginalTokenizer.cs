using System.Text;
using System.Text.Json;
using GoodStanding.Weights;
using Tokenizers.DotNet;

namespace GoodStanding.EncoderVectors;

/// <summary>Hugging Face's tokenizer as the model's authors set it up; it wants its settings in a file.</summary>
internal sealed class OriginalTokenizer : IDisposable
{
    private readonly string _settings = Path.GetTempFileName();
    private readonly Tokenizer _tokenizer;

    public OriginalTokenizer(MiniLmPackage package)
    {
        var pieces = Encoding.UTF8.GetString(package.Vocabulary).TrimEnd().Split("\r\n").Index().ToDictionary(piece => piece.Item, piece => piece.Index);
        var settings = new
        {
            version = "1.0",
            truncation = (string?)null,
            padding = (string?)null,
            added_tokens = Array.Empty<string>(),
            normalizer = new { type = "BertNormalizer", clean_text = true, handle_chinese_chars = true, strip_accents = (bool?)null, lowercase = true },
            pre_tokenizer = new { type = "BertPreTokenizer" },
            post_processor = (string?)null,
            decoder = (string?)null,
            model = new { type = "WordPiece", unk_token = "[UNK]", continuing_subword_prefix = "##", max_input_chars_per_word = 100, vocab = pieces },
        };
        File.WriteAllText(_settings, JsonSerializer.Serialize(settings));
        _tokenizer = new(_settings);
    }

    public int[] Read(string text) => [.. _tokenizer.Encode(text).Select(piece => (int)piece)];

    public void Dispose()
    {
        _tokenizer.Dispose();
        File.Delete(_settings);
    }
}
