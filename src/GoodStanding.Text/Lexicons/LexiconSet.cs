using System.Reflection;

namespace GoodStanding.Text.Lexicons;

/// <summary>All lexicons in one trie over tokens, so that a text is walked once whatever their number.</summary>
/// <remarks>
/// A node's edges are words (one hash table for the whole trie, keyed by node and word), members of a lexicon (a bit test on the token's
/// memberships), numbers, capitalised words and wildcards. Most tokens begin no phrase and cost one look-up. Phrases do not cross sentences.
/// </remarks>
public sealed class LexiconSet
{
    private readonly Dictionary<string, Lexicon> _byName;
    private readonly PhraseTrie _trie;

    private LexiconSet(Dictionary<string, Lexicon> byName, PhraseTrie trie)
    {
        _byName = byName;
        _trie = trie;
    }

    /// <summary>How many lexicons there are.</summary>
    public int Count => _byName.Count;

    /// <summary>Their names in the order of their ids.</summary>
    public IEnumerable<string> Names => _byName.Values.OrderBy(lexicon => lexicon.Id).Select(lexicon => lexicon.Name);

    /// <summary>The lexicon of that name.</summary>
    public Lexicon Named(string name) =>
        _byName.TryGetValue(name, out var lexicon) ? lexicon : throw new KeyNotFoundException($"There is no lexicon {name}.");

    /// <summary>Finds every phrase of every lexicon; of the phrases of one lexicon that begin at one token, the longest.</summary>
    public Marks Find(TextDocument document) => _trie.Find(document, Count);

    /// <summary>Builds a set from files: name and lines.</summary>
    public static LexiconSet From(IEnumerable<(string Name, IEnumerable<string> Lines)> files)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var byName = all.Select((file, id) => new Lexicon(id, file.Name)).ToDictionary(lexicon => lexicon.Name);
        var builder = new PhraseTrieBuilder(name => byName.TryGetValue(name, out var found) ? found.Id : throw new KeyNotFoundException($"A phrase names the lexicon {name}, which is not there."));
        foreach (var (name, lines) in all)
        {
            foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
                builder.Add(line, byName[name].Id);
        }

        return new(byName, builder.Build());
    }

    /// <summary>Builds a set from the text files that an assembly carries under a folder.</summary>
    public static LexiconSet In(Assembly assembly, string folder = "lexicons") =>
        From(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(name => (name[(folder.Length + 1)..^".txt".Length], Lines(assembly.GetManifestResourceStream(name)!))));

    private static IEnumerable<string> Lines(Stream file)
    {
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
