namespace GoodStanding.Text.Lexicons;

/// <summary>What one token of a phrase must be: a word, a member of a lexicon, a number, a capitalised word or anything.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Key">The word's key.</param>
/// <param name="Name">The lexicon's name.</param>
internal readonly record struct PhraseStep(PhraseStepKind Kind, ulong Key, string Name)
{
    public static PhraseStep Any { get; } = new(PhraseStepKind.Any, 0, "");

    public static PhraseStep Word(ReadOnlySpan<char> word) => new(PhraseStepKind.Word, WordKey.Of(word), "");

    public static PhraseStep Of(string name) => name switch
    {
        "#" => new(PhraseStepKind.Number, 0, name),
        "A" => new(PhraseStepKind.Capitalized, 0, name),
        _ => new(PhraseStepKind.Member, 0, name),
    };
}
