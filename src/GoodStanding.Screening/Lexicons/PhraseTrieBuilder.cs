namespace GoodStanding.Screening.Lexicons;

/// <summary>Gathers phrases and lays them out as a <see cref="PhraseTrie"/>.</summary>
internal sealed class PhraseTrieBuilder(Func<string, int> lexiconOf)
{
    private readonly List<PhraseNode> _nodes = [new()];
    private readonly Dictionary<(int Node, ulong Key), int> _words = new(1 << 17);
    private readonly Dictionary<int, ulong> _singleWords = new(1 << 14);
    private readonly Dictionary<ulong, List<int>> _members = [];
    private readonly Dictionary<int, int> _slots = [];

    /// <summary>Adds the phrases that a line stands for.</summary>
    public void Add(string line, int lexicon)
    {
        foreach (var node in new PhraseSyntax(Next).Walk(line, [0]))
        {
            if (node == 0)
                continue;

            _nodes[node].AddLexicon(lexicon);
            if (_singleWords.TryGetValue(node, out var key))
                AddMember(key, lexicon);
        }
    }

    public PhraseTrie Build()
    {
        var memberships = _members
            .Select(word => (word.Key, Bits: word.Value.Where(_slots.ContainsKey).Aggregate(UInt128.Zero, (bits, lexicon) => bits | (UInt128.One << _slots[lexicon]))))
            .Where(word => word.Bits != UInt128.Zero)
            .ToDictionary(word => word.Key, word => word.Bits);
        return new(_nodes, _words, memberships);
    }

    private void AddMember(ulong key, int lexicon)
    {
        if (!_members.TryGetValue(key, out var lexicons))
            _members[key] = lexicons = [];
        lexicons.Add(lexicon);
    }

    private int Next(int node, PhraseStep step)
    {
        switch (step.Kind)
        {
            case PhraseStepKind.Word:
                if (!_words.TryGetValue((node, step.Key), out var next))
                {
                    _words[(node, step.Key)] = next = NewNode();
                    if (node == 0)
                        _singleWords[next] = step.Key;
                }

                return next;
            case PhraseStepKind.Member:
                var slot = SlotOf(lexiconOf(step.Name));
                foreach (var edge in _nodes[node].Members)
                {
                    if (edge.Slot == slot)
                        return edge.Node;
                }

                _nodes[node].AddMember(slot, NewNode());
                return _nodes.Count - 1;
            case PhraseStepKind.Number:
                return _nodes[node].Number == 0 ? _nodes[node].Number = NewNode() : _nodes[node].Number;
            case PhraseStepKind.Capitalized:
                return _nodes[node].Capitalized == 0 ? _nodes[node].Capitalized = NewNode() : _nodes[node].Capitalized;
            default:
                return _nodes[node].Any == 0 ? _nodes[node].Any = NewNode() : _nodes[node].Any;
        }
    }

    private int SlotOf(int lexicon)
    {
        if (!_slots.TryGetValue(lexicon, out var slot))
            _slots[lexicon] = slot = _slots.Count < 128 ? _slots.Count : throw new InvalidOperationException("More than 128 lexicons are used inside phrases.");
        return slot;
    }

    private int NewNode()
    {
        _nodes.Add(new());
        return _nodes.Count - 1;
    }
}
