using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GoodStanding.Text.Lexicons;

/// <summary>Gathers phrases into a <see cref="PhraseTrie"/>.</summary>
/// <remarks>A hundred thousand nodes are made each time the program starts: hence the plain arrays.</remarks>
internal sealed class PhraseTrieBuilder(Func<string, int> lexiconOf)
{
    private readonly EdgeTable _edges = new();
    private readonly List<PhraseLink> _links = [default];
    private readonly List<PhraseBranches> _branches = [default];
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

    /// <summary>Closes the trie: nodes where a phrase of one lexicon ends and none goes on are left out, the others move together.</summary>
    public PhraseTrie Build()
    {
        var memberships = new Dictionary<UInt128, int> { [UInt128.Zero] = 0 };
        var starts = new KeyTable<PhraseStart>(_firstWords.Count);
        var links = new List<PhraseLink> { default };
        var map = new int[_count];
        var nodes = Compact(map, links);
        for (var at = 0; at < _firstWords.Count; at++)
            starts.At(_firstWords[at]) = new(map[_firstNodes[at]], IndexOf(SlotsOf(_firstNodes[at]), memberships));

        PhraseBranches[] branches = [.. _branches.Select(each => Redirect(each, map, links))];
        _edges.Close(map);
        return new(nodes, branches, [.. links], _edges, starts, [.. memberships.OrderBy(each => each.Value).Select(each => each.Key)]);
    }

    // Says in the map where each node has gone: the root, then those behind a first word, which are visited most, then the rest.
    private PhraseNode[] Compact(int[] map, List<PhraseLink> links)
    {
        var nodes = new List<PhraseNode>(_count / 2);
        Move(0, map, nodes, links);
        foreach (var node in _firstNodes)
            Move(node, map, nodes, links);
        for (var node = 1; node < _count; node++)
        {
            if (map[node] == 0)
                Move(node, map, nodes, links);
        }

        return nodes.Count < PhraseTrie.FirstEnd ? [.. nodes] : throw new InvalidOperationException("The lexicons hold too many phrases.");
    }

    private void Move(int node, int[] map, List<PhraseNode> nodes, List<PhraseLink> links)
    {
        var here = _nodes[node];
        var isSingle = here.Lexicons > 0 && _links[here.Lexicons].Next == 0;
        if (isSingle && here.IsLeaf)
        {
            map[node] = PhraseTrie.FirstEnd + _links[here.Lexicons].Lexicon;
            return;
        }

        map[node] = nodes.Count;
        nodes.Add(here with { Id = node, Lexicons = isSingle ? ~_links[here.Lexicons].Lexicon : MoveChain(here.Lexicons, links) });
    }

    // The links of a chain come to lie side by side.
    private int MoveChain(int link, List<PhraseLink> links)
    {
        if (link == 0)
            return 0;

        var first = links.Count;
        for (; link > 0; link = _links[link].Next)
            links.Add(_links[link] with { Next = _links[link].Next > 0 ? links.Count + 1 : 0 });
        return first;
    }

    private PhraseBranches Redirect(PhraseBranches branches, int[] map, List<PhraseLink> links)
    {
        var first = links.Count;
        branches = branches with { Number = map[branches.Number], Capitalized = map[branches.Capitalized], Any = map[branches.Any], Members = MoveChain(branches.Members, links) };
        for (var link = first; link < links.Count; link++)
            links[link] = links[link] with { Leads = map[links[link].Leads] };
        return branches;
    }

    private static int IndexOf(UInt128 slots, Dictionary<UInt128, int> memberships)
    {
        if (!memberships.TryGetValue(slots, out var at))
            memberships[slots] = at = memberships.Count;
        return at;
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
    private int Next(int node, PhraseStep step)
    {
        if (step.Kind == PhraseStepKind.Word)
            return NextByWord(node, step.Key);

        ref var branches = ref BranchesOf(node);
        switch (step.Kind)
        {
            case PhraseStepKind.Member:
                return NextByMember(ref branches, SlotOf(lexiconOf(step.Name)));
            case PhraseStepKind.Number:
                return branches.Number > 0 ? branches.Number : branches.Number = NewNode();
            case PhraseStepKind.Capitalized:
                return branches.Capitalized > 0 ? branches.Capitalized : branches.Capitalized = NewNode();
            default:
                return branches.Any > 0 ? branches.Any : branches.Any = NewNode();
        }
    }

    // Valid until the next node gets branches.
    private ref PhraseBranches BranchesOf(int node)
    {
        if (_nodes[node].Branches == 0)
        {
            _nodes[node].Branches = _branches.Count;
            _branches.Add(default);
        }

        return ref CollectionsMarshal.AsSpan(_branches)[_nodes[node].Branches];
    }

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

    private int NextByMember(ref PhraseBranches branches, int slot)
    {
        for (var link = branches.Members; link > 0; link = _links[link].Next)
        {
            if (_links[link].Lexicon == slot)
                return _links[link].Leads;
        }

        var next = NewNode();
        branches.Members = Link(slot, next, branches.Members);
        branches.MemberBits |= UInt128.One << slot;
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

    private int Link(int lexicon, int leads, int next)
    {
        _links.Add(new(lexicon, leads, next));
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
        return _count < 1 << EdgeTable.ValueBits ? _count++ : throw new InvalidOperationException("The lexicons hold too many phrases.");
    }
}
