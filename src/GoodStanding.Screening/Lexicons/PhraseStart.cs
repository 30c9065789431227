namespace GoodStanding.Screening.Lexicons;

/// <summary>What a single word tells: the lexicons that phrases name and it belongs to, and the node of the phrases it begins (0: none).</summary>
internal readonly record struct PhraseStart(UInt128 Lexicons, int Node);
