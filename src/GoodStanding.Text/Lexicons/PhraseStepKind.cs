namespace GoodStanding.Text.Lexicons;

/// <summary>The kinds of step in a phrase.</summary>
internal enum PhraseStepKind
{
    Word,
    Member,
    Number,
    Capitalized,
    Any,
}
