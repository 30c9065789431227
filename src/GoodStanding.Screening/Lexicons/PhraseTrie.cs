using GoodStanding.Text;

namespace GoodStanding.Screening.Lexicons;

/// <summary>Walks a document and marks the phrases that stand in it.</summary>
internal sealed class PhraseTrie(PhraseNode[] nodes, Dictionary<(int Node, ulong Key), int> words, Dictionary<ulong, UInt128> memberships)
{
    public Marks Find(TextDocument document, int lexicons)
    {
        var tokens = document.Tokens;
        var bits = new UInt128[tokens.Length];
        for (var token = 0; token < tokens.Length; token++)
            bits[token] = memberships.GetValueOrDefault(tokens[token].Key);

        var marks = new Marks(lexicons);
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first++)
                Walk(tokens, bits, first, first, sentence.End, 0, marks);
        }

        marks.Seal();
        return marks;
    }

    private void Walk(ReadOnlySpan<Token> tokens, UInt128[] bits, int first, int at, int end, int node, Marks marks)
    {
        var here = nodes[node];
        foreach (var lexicon in here.Lexicons)
            marks.Add(new(lexicon, first, at - first));

        if (at == end)
            return;

        var token = tokens[at];
        if (words.TryGetValue((node, token.Key), out var next))
            Walk(tokens, bits, first, at + 1, end, next, marks);
        if (here.Number > 0 && token.Kind == TokenKind.Number)
            Walk(tokens, bits, first, at + 1, end, here.Number, marks);
        if (here.Capitalized > 0 && token.IsCapitalized)
            Walk(tokens, bits, first, at + 1, end, here.Capitalized, marks);
        if (here.Any > 0)
            Walk(tokens, bits, first, at + 1, end, here.Any, marks);
        foreach (var (slot, member) in here.Members)
        {
            if ((bits[at] >> slot & UInt128.One) != UInt128.Zero)
                Walk(tokens, bits, first, at + 1, end, member, marks);
        }
    }
}
