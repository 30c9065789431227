using GoodStanding.Text;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Walks a document and marks the phrases that stand in it.</summary>
/// <remarks>
/// Everything lies in flat arrays. A token costs one probe of a hash table, which answers both which lexicons it belongs to and where
/// the phrases that begin with it go on. Each node keeps a 64-bit filter of the words that lead on from it, so that most tokens which
/// lead nowhere are turned away without touching the table of edges.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly FlatNode[] _nodes;
    private readonly int[] _lexicons;
    private readonly (int Slot, int Node)[] _members;
    private readonly KeyTable<PhraseStart> _starts;
    private readonly KeyTable<int> _edges;

    public PhraseTrie(IReadOnlyList<PhraseNode> nodes, Dictionary<(int Node, ulong Key), int> words, Dictionary<ulong, UInt128> memberships)
    {
        (_nodes, _lexicons, _members) = Flatten(nodes);
        foreach (var ((node, key), _) in words)
            _nodes[node].EdgeBits |= EdgeBit(key);

        var starts = memberships.ToDictionary(word => word.Key, word => new PhraseStart(word.Value, 0));
        foreach (var ((node, key), next) in words.Where(edge => edge.Key.Node == 0))
            starts[key] = new(memberships.GetValueOrDefault(key), next);

        _starts = new(starts);
        _edges = new(words.Where(edge => edge.Key.Node != 0).ToDictionary(edge => EdgeKey(edge.Key.Node, edge.Key.Key), edge => edge.Value));
    }

    public Marks Find(TextDocument document, int lexicons)
    {
        var tokens = document.Tokens;
        var starts = System.Buffers.ArrayPool<PhraseStart>.Shared.Rent(tokens.Length);
        for (var token = 0; token < tokens.Length; token++)
            starts[token] = _starts.Get(tokens[token].Key);

        var marks = new Marks(lexicons);
        var walk = new PhraseWalk(tokens, starts, marks);
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first++)
            {
                walk.Begin(first, sentence.End);
                if (starts[first].Node > 0)
                    Enter(in walk, first + 1, starts[first].Node);
                Leave(in walk, first, in _nodes[0]);
            }
        }

        System.Buffers.ArrayPool<PhraseStart>.Shared.Return(starts);
        marks.Seal();
        return marks;
    }

    private void Enter(in PhraseWalk walk, int at, int node)
    {
        ref readonly var here = ref _nodes[node];
        for (var lexicon = here.FirstLexicon; lexicon < here.EndLexicon; lexicon++)
            walk.Marks.Add(_lexicons[lexicon], walk.First, at - walk.First);

        if (at >= walk.End || here.IsLeaf)
            return;

        var key = walk.Tokens[at].Key;
        if ((here.EdgeBits & EdgeBit(key)) != 0)
        {
            var next = _edges.Get(EdgeKey(node, key));
            if (next > 0)
                Enter(in walk, at + 1, next);
        }

        if (here.HasOtherEdges)
            Leave(in walk, at, in here);
    }

    // The edges that are no words.
    private void Leave(in PhraseWalk walk, int at, in FlatNode here)
    {
        if (here.Number > 0 && walk.Tokens[at].Kind == TokenKind.Number)
            Enter(in walk, at + 1, here.Number);
        if (here.Capitalized > 0 && walk.Tokens[at].IsCapitalized)
            Enter(in walk, at + 1, here.Capitalized);
        if (here.Any > 0)
            Enter(in walk, at + 1, here.Any);

        var member = walk.Starts[at].Lexicons & here.MemberBits;
        if (member == UInt128.Zero)
            return;

        for (var edge = here.FirstMember; edge < here.EndMember; edge++)
        {
            if ((member >> _members[edge].Slot & UInt128.One) != UInt128.Zero)
                Enter(in walk, at + 1, _members[edge].Node);
        }
    }

    private static (FlatNode[] Nodes, int[] Lexicons, (int Slot, int Node)[] Members) Flatten(IReadOnlyList<PhraseNode> nodes)
    {
        var flat = new FlatNode[nodes.Count];
        var lexicons = new List<int>();
        var members = new List<(int Slot, int Node)>();
        for (var at = 0; at < flat.Length; at++)
        {
            var node = nodes[at];
            flat[at] = new()
            {
                FirstLexicon = lexicons.Count,
                EndLexicon = lexicons.Count + node.Lexicons.Count,
                FirstMember = members.Count,
                EndMember = members.Count + node.Members.Count,
                MemberBits = node.Members.Aggregate(UInt128.Zero, (bits, edge) => bits | (UInt128.One << edge.Slot)),
                Number = node.Number,
                Capitalized = node.Capitalized,
                Any = node.Any,
            };
            lexicons.AddRange(node.Lexicons);
            members.AddRange(node.Members);
        }

        return (flat, [.. lexicons], [.. members]);
    }

    private static ulong EdgeBit(ulong key) => 1UL << (int)(key >> 58);

    private static ulong EdgeKey(int node, ulong key) => key ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
