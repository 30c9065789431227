namespace GoodStanding.Text.Lexicons;

/// <summary>What a single word tells: where the phrases lead that it begins (0: nowhere), and to which set of lexicons that phrases name it belongs (0: to none).</summary>
internal readonly record struct PhraseStart(int Next, int Members);
