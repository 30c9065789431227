using System.Runtime.InteropServices;
using GoodStanding.Learning;
using GoodStanding.Model;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Judging;

/// <summary>Reads the features of one sentence: its words and their neighbours.</summary>
/// <remarks>
/// Digits count as their number only ("34" is "00"). A second row of neighbours has an entity's type in the place of its words, so that
/// "my {AGE}" is learnt from every age.
/// </remarks>
internal sealed class TextFeatures
{
    private static readonly ulong Edge = WordKey.Of("<edge>");
    private static readonly ulong Gap = WordKey.Of("<gap>");
    private static readonly ulong Web = WordKey.Of("<address>");
    private static readonly ulong Handle = WordKey.Of("<handle>");
    private static readonly ulong Long = WordKey.Of("<long number>");
    private static readonly ulong[] Types = [.. Enum.GetNames<EntityType>().Select(name => WordKey.Of($"<{name}>"))];
    private readonly List<ulong> _words = [];
    private readonly List<ulong> _senses = [];
    private readonly HashSet<ulong> _review = [];

    // The first mark of the sentences that are still to be read.
    private int _mark;

    /// <summary>Prepares for a text, whose sentences come in order; the review that it answers is read once.</summary>
    public void Begin(Reading reading)
    {
        _mark = 0;
        _review.Clear();
        if (reading.Context.Review is not { } review)
            return;

        foreach (var token in TextDocument.Read(review).Tokens)
        {
            if (IsContent(token))
                _review.Add(token.Key);
        }
    }

    public void Read(Reading reading, Sentence sentence, FeatureList features)
    {
        var document = reading.Document;
        _words.Clear();
        _words.Add(Edge);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var token = document.Tokens[at];
            _words.Add(WordOf(document, at));
            if (_review.Count > 0 && IsContent(token) && _review.Contains(token.Key))
            {
                features.Add(FeatureKind.Shared, Gap);
                features.Add(FeatureKind.Shared, WordKey.Join(_words[^2], Gap));
            }
        }

        _words.Add(Edge);
        AddNeighbours(CollectionsMarshal.AsSpan(_words), features);
        if (ReadSenses(reading, sentence))
            AddSenses(CollectionsMarshal.AsSpan(_senses), features);
        AddMarks(reading.Marks.ByPlace, sentence, features);
    }

    /// <summary>The features of one word: itself and its neighbours on both sides.</summary>
    public static void ReadWord(TextDocument document, Sentence sentence, int at, FeatureList features)
    {
        var word = WordOf(document, at);
        var before = at == sentence.First ? Edge : WordOf(document, at - 1);
        var after = at + 1 == sentence.End ? Edge : WordOf(document, at + 1);
        var pair = WordKey.Join(before, word);
        features.Add(FeatureKind.Word, word);
        features.Add(FeatureKind.Pair, pair);
        features.Add(FeatureKind.Pair, WordKey.Join(word, after));
        features.Add(FeatureKind.Triple, WordKey.Join(pair, after));
    }

    // The first entity that ends after the place.
    private static int FirstEntity(List<Entity> entities, int place)
    {
        var low = 0;
        for (var high = entities.Count; low < high;)
        {
            var middle = (low + high) / 2;
            if (entities[middle].Span.End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsContent(Token token) => token.Kind == TokenKind.Word && token.Length >= 4;

    private static ulong WordOf(TextDocument document, int at)
    {
        var token = document.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Number => NumberOf(document.WordOf(at)),
            TokenKind.Address => Web,
            TokenKind.Handle => Handle,
            _ => token.Key,
        };
    }

    private static ulong NumberOf(ReadOnlySpan<char> number)
    {
        if (number.Length > 12)
            return Long;

        Span<char> shape = stackalloc char[number.Length];
        for (var at = 0; at < number.Length; at++)
            shape[at] = char.IsAsciiDigit(number[at]) ? '0' : number[at];
        return WordKey.Of(shape);
    }

    private static void AddNeighbours(ReadOnlySpan<ulong> words, FeatureList features)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (at < words.Length - 1)
                features.Add(FeatureKind.Word, words[at]);

            var pair = WordKey.Join(words[at - 1], words[at]);
            features.Add(FeatureKind.Pair, pair);
            if (at + 1 < words.Length)
            {
                features.Add(FeatureKind.Triple, WordKey.Join(pair, words[at + 1]));
                features.Add(FeatureKind.SkipPair, WordKey.Join(WordKey.Join(words[at - 1], Gap), words[at + 1]));
            }
        }
    }

    private bool ReadSenses(Reading reading, Sentence sentence)
    {
        var document = reading.Document;
        var found = false;
        _senses.Clear();
        _senses.Add(Edge);
        var entity = reading.Entities.Count > 0 ? FirstEntity(reading.Entities, document.SpanOf(sentence.First).Start) : 0;
        for (var at = sentence.First; at < sentence.End;)
        {
            var span = reading.Entities.Count > 0 ? document.SpanOf(at) : default;
            while (entity < reading.Entities.Count && reading.Entities[entity].Span.End <= span.Start)
                entity++;

            if (entity < reading.Entities.Count && reading.Entities[entity].Span.Overlaps(span))
            {
                found = true;
                _senses.Add(Types[(int)reading.Entities[entity].Type]);
                at++;
                while (at < sentence.End && document.SpanOf(at).Start < reading.Entities[entity].Span.End)
                    at++;
            }
            else
            {
                _senses.Add(WordOf(document, at++));
            }
        }

        _senses.Add(Edge);
        return found;
    }

    private static void AddSenses(ReadOnlySpan<ulong> senses, FeatureList features)
    {
        for (var at = 1; at < senses.Length; at++)
        {
            var here = IsType(senses[at]);
            if (here)
                features.Add(FeatureKind.Sense, senses[at]);
            if (here || IsType(senses[at - 1]))
                features.Add(FeatureKind.SensePair, WordKey.Join(senses[at - 1], senses[at]));
            if (at + 1 < senses.Length && (here || IsType(senses[at - 1]) || IsType(senses[at + 1])))
                features.Add(FeatureKind.SenseTriple, WordKey.Join(WordKey.Join(senses[at - 1], senses[at]), senses[at + 1]));
        }
    }

    private static bool IsType(ulong sense) => Array.IndexOf(Types, sense) >= 0;

    private void AddMarks(ReadOnlySpan<Mark> marks, Sentence sentence, FeatureList features)
    {
        for (; _mark < marks.Length && marks[_mark].First < sentence.End; _mark++)
            features.Add(FeatureKind.Lexicon, LexiconKeys.Of(marks[_mark].Lexicon));
    }
}
