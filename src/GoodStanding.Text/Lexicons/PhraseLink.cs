namespace GoodStanding.Text.Lexicons;

/// <summary>A link of a short chain: a lexicon of which a phrase ends at a node, or a lexicon's slot and where its members lead.</summary>
internal readonly record struct PhraseLink(int Lexicon, int Leads, int Next);
