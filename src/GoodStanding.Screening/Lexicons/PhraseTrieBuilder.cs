using System.Runtime.CompilerServices;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Gathers phrases into a <see cref="PhraseTrie"/>.</summary>
/// <remarks>A hundred thousand nodes are made each time the program starts: hence the plain arrays.</remarks>
internal sealed class PhraseTrieBuilder(Func<string, int> lexiconOf)
{
    private readonly EdgeTable _edges = new();
    private readonly List<PhraseLink> _links = [default];
    private readonly List<ulong> _firstWords = [];
    private readonly List<int> _firstNodes = [];
    private readonly Dictionary<int, int> _slots = [];
    private PhraseNode[] _nodes = new PhraseNode[1 << 16];
    private int _count = 1;

    /// <summary>Adds the phrases that a line stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(string line, int lexicon)
    {
        foreach (var node in new PhraseSyntax(Next).Walk(line, [0]))
        {
            if (node != 0 && !Has(node, lexicon))
                _nodes[node].Lexicons = Link(lexicon, 0, _nodes[node].Lexicons);
        }
    }

    public PhraseTrie Build()
    {
        var starts = new Dictionary<ulong, PhraseStart>(_firstWords.Count);
        for (var at = 0; at < _firstWords.Count; at++)
            starts[_firstWords[at]] = new(SlotsOf(_firstNodes[at]), _firstNodes[at]);

        return new(_nodes[.._count], [.. _links], _edges, starts);
    }

    // A word that is a phrase by itself is a member of its lexicons.
    private UInt128 SlotsOf(int node)
    {
        var bits = UInt128.Zero;
        for (var link = _nodes[node].Lexicons; link > 0; link = _links[link].Next)
        {
            if (_slots.TryGetValue(_links[link].Lexicon, out var slot))
                bits |= UInt128.One << slot;
        }

        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Next(int node, PhraseStep step) => step.Kind switch
    {
        PhraseStepKind.Word => NextByWord(node, step.Key),
        PhraseStepKind.Member => NextByMember(node, SlotOf(lexiconOf(step.Name))),
        PhraseStepKind.Number => _nodes[node].Number > 0 ? _nodes[node].Number : SetNumber(node, NewNode()),
        PhraseStepKind.Capitalized => _nodes[node].Capitalized > 0 ? _nodes[node].Capitalized : SetCapitalized(node, NewNode()),
        _ => _nodes[node].Any > 0 ? _nodes[node].Any : SetAny(node, NewNode()),
    };

    // Making a node may move the array, so the new node is made before the old one is written.
    private int SetNumber(int node, int next) => _nodes[node].Number = next;

    private int SetCapitalized(int node, int next) => _nodes[node].Capitalized = next;

    private int SetAny(int node, int next) => _nodes[node].Any = next;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NextByWord(int node, ulong word)
    {
        var next = _edges.Get(node, word);
        if (next > 0)
            return next;

        next = NewNode();
        _edges.Add(node, word, next);
        _nodes[node].EdgeBits |= PhraseNode.EdgeBit(word);
        if (node == 0)
        {
            _firstWords.Add(word);
            _firstNodes.Add(next);
        }

        return next;
    }

    private int NextByMember(int node, int slot)
    {
        for (var link = _nodes[node].Members; link > 0; link = _links[link].Next)
        {
            if (_links[link].Lexicon == slot)
                return _links[link].Node;
        }

        var next = NewNode();
        _nodes[node].Members = Link(slot, next, _nodes[node].Members);
        _nodes[node].MemberBits |= UInt128.One << slot;
        return next;
    }

    private bool Has(int node, int lexicon)
    {
        for (var link = _nodes[node].Lexicons; link > 0; link = _links[link].Next)
        {
            if (_links[link].Lexicon == lexicon)
                return true;
        }

        return false;
    }

    private int Link(int lexicon, int node, int next)
    {
        _links.Add(new(lexicon, node, next));
        return _links.Count - 1;
    }

    private int SlotOf(int lexicon)
    {
        if (!_slots.TryGetValue(lexicon, out var slot))
            _slots[lexicon] = slot = _slots.Count < 128 ? _slots.Count : throw new InvalidOperationException("More than 128 lexicons are used inside phrases.");
        return slot;
    }

    private int NewNode()
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * _count);
        return _count++;
    }
}
