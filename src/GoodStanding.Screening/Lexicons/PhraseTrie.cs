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
    private readonly PhraseNode[] _nodes;
    private readonly PhraseLink[] _links;
    private readonly EdgeTable _edges;
    private readonly KeyTable<PhraseStart> _starts;

    public PhraseTrie(PhraseNode[] nodes, PhraseLink[] links, EdgeTable edges, Dictionary<ulong, PhraseStart> starts)
    {
        _nodes = nodes;
        _links = links;
        _edges = edges;
        _starts = new(starts);
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
        for (var link = here.Lexicons; link > 0; link = _links[link].Next)
            walk.Marks.Add(_links[link].Lexicon, walk.First, at - walk.First);

        if (at >= walk.End || here.IsLeaf)
            return;

        var key = walk.Tokens[at].Key;
        if ((here.EdgeBits & PhraseNode.EdgeBit(key)) != 0)
        {
            var next = _edges.Get(node, key);
            if (next > 0)
                Enter(in walk, at + 1, next);
        }

        if (here.HasOtherEdges)
            Leave(in walk, at, in here);
    }

    // The edges that are no words.
    private void Leave(in PhraseWalk walk, int at, in PhraseNode here)
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

        for (var link = here.Members; link > 0; link = _links[link].Next)
        {
            if ((member >> _links[link].Lexicon & UInt128.One) != UInt128.Zero)
                Enter(in walk, at + 1, _links[link].Node);
        }
    }
}
