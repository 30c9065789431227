using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>A row of words that the practice has given, as it is looked for in reviews: "root canal".</summary>
internal sealed class Phrase
{
    private readonly ulong[] _keys;

    public Phrase(string words)
    {
        Words = words.Trim();
        _keys = KeysOf(Words);
    }

    /// <summary>The words as given.</summary>
    public string Words { get; }

    /// <summary>Whether other words are the same, whatever their capitals and signs.</summary>
    public bool Is(string words) => _keys.AsSpan().SequenceEqual(KeysOf(words));

    /// <summary>Where it stands; a plural with s counts. The mark has no lexicon.</summary>
    public IEnumerable<Mark> Find(TextDocument document)
    {
        for (var first = 0; _keys.Length > 0 && first + _keys.Length <= document.Tokens.Length; first++)
        {
            if (StandsAt(document, first))
                yield return new(-1, first, _keys.Length);
        }
    }

    private bool StandsAt(TextDocument document, int first)
    {
        for (var at = 0; at < _keys.Length - 1; at++)
        {
            if (document.Tokens[first + at].Key != _keys[at])
                return false;
        }

        var last = first + _keys.Length - 1;
        return document.Tokens[last].Key == _keys[^1] || (document.WordOf(last) is [.. var stem, 's' or 'S'] && WordKey.Of(stem) == _keys[^1]);
    }

    private static ulong[] KeysOf(string words)
    {
        var tokens = TextDocument.Read(words).Tokens;
        var keys = new ulong[tokens.Length];
        for (var at = 0; at < keys.Length; at++)
            keys[at] = tokens[at].Key;
        return keys;
    }
}
