namespace GoodStanding.Learning;

/// <summary>The kinds of feature; the kind is kept in the upper four bits of a feature's key, so that a trainer can leave one out.</summary>
public enum FeatureKind
{
    /// <summary>A word.</summary>
    Word = 1,

    /// <summary>Two words side by side.</summary>
    Pair,

    /// <summary>Two words with one between.</summary>
    SkipPair,

    /// <summary>Three words side by side.</summary>
    Triple,

    /// <summary>A type of entity in the place of its words.</summary>
    Sense,

    /// <summary>A type beside a word.</summary>
    SensePair,

    /// <summary>A type among two words.</summary>
    SenseTriple,

    /// <summary>A lexicon one of whose phrases stands there.</summary>
    Lexicon,

    /// <summary>A word that the text shares with what it answers.</summary>
    Shared,

    /// <summary>Who writes, and where.</summary>
    Context,

    /// <summary>What the rules say.</summary>
    Finding,

    /// <summary>How the text looks: its length, its capitals.</summary>
    Shape,

    /// <summary>What is told of a person.</summary>
    Story,
}
