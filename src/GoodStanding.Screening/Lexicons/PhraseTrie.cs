using GoodStanding.Text;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Walks a document and marks the phrases that stand in it.</summary>
/// <remarks>
/// Everything lies in flat arrays. A token costs one probe of a hash table, which answers both which lexicons it belongs to and where
/// the phrases that begin with it go on; only phrases of several words are walked further.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly PhraseNode[] _nodes;
    private readonly KeyTable<PhraseStart> _starts;
    private readonly KeyTable<int> _edges;

    public PhraseTrie(PhraseNode[] nodes, Dictionary<(int Node, ulong Key), int> words, Dictionary<ulong, UInt128> memberships)
    {
        _nodes = nodes;
        var starts = memberships.ToDictionary(word => word.Key, word => new PhraseStart(word.Value, 0));
        foreach (var ((node, key), next) in words.Where(edge => edge.Key.Node == 0))
            starts[key] = new(memberships.GetValueOrDefault(key), next);

        _starts = new(starts);
        _edges = new(words.Where(edge => edge.Key.Node != 0).ToDictionary(edge => EdgeKey(edge.Key.Node, edge.Key.Key), edge => edge.Value));
    }

    public Marks Find(TextDocument document, int lexicons)
    {
        var tokens = document.Tokens;
        var starts = new PhraseStart[tokens.Length];
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
                Leave(in walk, first, _nodes[0]);
            }
        }

        marks.Seal();
        return marks;
    }

    private void Enter(in PhraseWalk walk, int at, int node)
    {
        var here = _nodes[node];
        foreach (var lexicon in here.Lexicons)
            walk.Marks.Add(lexicon, walk.First, at - walk.First);

        if (at >= walk.End || here.IsLeaf)
            return;

        var next = _edges.Get(EdgeKey(node, walk.Tokens[at].Key));
        if (next > 0)
            Enter(in walk, at + 1, next);
        Leave(in walk, at, here);
    }

    // The edges that are no words.
    private void Leave(in PhraseWalk walk, int at, PhraseNode here)
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

        foreach (var (slot, node) in here.Members)
        {
            if ((member >> slot & UInt128.One) != UInt128.Zero)
                Enter(in walk, at + 1, node);
        }
    }

    private static ulong EdgeKey(int node, ulong key) => key ^ ((ulong)node * 0x9E3779B97F4A7C15);
}
