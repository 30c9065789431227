using System.Runtime.CompilerServices;

namespace GoodStanding.Text.Lexicons;

/// <summary>Walks a document and marks the phrases that stand in it.</summary>
/// <remarks>
/// Everything lies in flat arrays. A token costs one probe of a hash table, which answers both which lexicons it belongs to and where
/// the phrases that begin with it go on. Each node keeps a 64-bit filter of the words that lead on from it, so that most tokens which
/// lead nowhere are turned away without touching the table of edges. Most phrases end where no other goes on; there an edge leads to no
/// node at all but names the lexicon, so that two thirds of the nodes need not exist.
/// </remarks>
/// <param name="nodes">The nodes; 0 is the root.</param>
/// <param name="branches">Their edges that are no words.</param>
/// <param name="links">The chains that nodes and branches begin.</param>
/// <param name="edges">Their edges that are words.</param>
/// <param name="starts">The words that begin a phrase or belong to a lexicon that phrases name.</param>
/// <param name="memberships">The sets of lexicons that a word may belong to.</param>
internal sealed class PhraseTrie(PhraseNode[] nodes, PhraseBranches[] branches, PhraseLink[] links, EdgeTable edges, KeyTable<PhraseStart> starts, UInt128[] memberships)
{
    /// <summary>From here on, where an edge leads is no node: a phrase ends and none goes on, and what is above this is its lexicon.</summary>
    public const int FirstEnd = 1 << (EdgeTable.ValueBits - 1);

    // One for each trie: a thread that asks one may ask another for its next text.
    [ThreadStatic]
    private static ConditionalWeakTable<PhraseTrie, Recent<PhraseStart>>? s_recents;

    public Marks Find(TextDocument document, int lexicons)
    {
        var recents = s_recents ??= [];
        if (!recents.TryGetValue(this, out var recent))
            recents.Add(this, recent = new(starts.Get));

        var tokens = document.Tokens;
        var pool = System.Buffers.ArrayPool<PhraseStart>.Shared;
        var found = pool.Rent(tokens.Length);
        for (var token = 0; token < tokens.Length; token++)
            found[token] = recent.Of(tokens[token].Key);

        var marks = new Marks(lexicons);
        var walk = new PhraseWalk(tokens, found, marks);
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first++)
            {
                walk.Begin(first, sentence.End);
                if (found[first].Next > 0)
                    Enter(in walk, first + 1, found[first].Next);
                Leave(in walk, first, in branches[nodes[0].Branches]);
            }
        }

        pool.Return(found);
        marks.Seal();
        return marks;
    }

    private void Enter(in PhraseWalk walk, int at, int node)
    {
        if (node >= FirstEnd)
        {
            walk.Marks.Add(node - FirstEnd, walk.First, at - walk.First);
            return;
        }

        ref readonly var here = ref nodes[node];
        if (here.Lexicons < 0)
            walk.Marks.Add(~here.Lexicons, walk.First, at - walk.First);
        for (var link = here.Lexicons; link > 0; link = links[link].Next)
            walk.Marks.Add(links[link].Lexicon, walk.First, at - walk.First);

        if (at >= walk.End)
            return;

        var key = walk.Tokens[at].Key;
        if ((here.EdgeBits & PhraseNode.EdgeBit(key)) != 0)
        {
            var next = edges.Get(here.Id, key);
            if (next > 0)
                Enter(in walk, at + 1, next);
        }

        if (here.Branches > 0)
            Leave(in walk, at, in branches[here.Branches]);
    }

    // The edges that are no words.
    private void Leave(in PhraseWalk walk, int at, in PhraseBranches here)
    {
        if (here.Number > 0 && walk.Tokens[at].Kind == TokenKind.Number)
            Enter(in walk, at + 1, here.Number);
        if (here.Capitalized > 0 && walk.Tokens[at].IsCapitalized)
            Enter(in walk, at + 1, here.Capitalized);
        if (here.Any > 0)
            Enter(in walk, at + 1, here.Any);
        if (walk.Starts[at].Members == 0)
            return;

        var member = memberships[walk.Starts[at].Members] & here.MemberBits;
        if (member == UInt128.Zero)
            return;

        for (var link = here.Members; link > 0; link = links[link].Next)
        {
            if ((member >> links[link].Lexicon & UInt128.One) != UInt128.Zero)
                Enter(in walk, at + 1, links[link].Leads);
        }
    }
}
