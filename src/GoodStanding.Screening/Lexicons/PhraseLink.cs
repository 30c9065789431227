namespace GoodStanding.Screening.Lexicons;

/// <summary>A link of a short chain: a lexicon that ends at a node, or a lexicon's slot whose members lead to a node.</summary>
internal readonly record struct PhraseLink(int Lexicon, int Node, int Next);
