namespace GoodStanding.Screening.Judging;

/// <summary>The kinds of feature; the kind is kept in the upper four bits of a feature's key, so that a trainer can leave one out.</summary>
internal enum FeatureKind
{
    Word = 1,
    Pair,
    SkipPair,
    Triple,
    Sense,
    SensePair,
    SenseTriple,
    Lexicon,
    Shared,
    Context,
    Finding,
    Shape,
    Story,
}
