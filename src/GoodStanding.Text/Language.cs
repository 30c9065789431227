namespace GoodStanding.Text;

/// <summary>Tells English from what the encoder cannot read: by its script, or by the small words of other languages.</summary>
/// <remarks>Words that are small words of two languages ("die", "me", "no", "was") are in neither list. A text with none of either is read.</remarks>
public static class Language
{
    private const int FewestForeign = 2;

    private static readonly HashSet<ulong> English = Keys(
        """
        the and of to for with that this these those it its you my your yours his her hers they them their our ours are were been be being not have had having but from at by what when who which why how
        can could should would will just out one she i'm i've it's don't didn't isn't wasn't there then than about into over after before because if or do did does get got if all any every
        """);

    private static readonly HashSet<ulong> Foreign = Keys(
        """
        der das und ist nicht ein eine einen einem einer dem mit von auf für haben wir ich sie sind auch nach aus wie nur noch heute gestern zum zur nichts kein keine mein meine uns wurde über
        le la les des du un une et est pas que qui dans sur avec ce cette je nous vous il elle mon ma mes ne au aux été hier pour son sa ses c'est j'ai
        el los las de del y en una se por con para su es ayer hoy al lo mi esta este ha muy pero como sin
        os um uma não da dos das em com meu minha ontem hoje foi ele ela
        gli che di non della sono mio mia ieri oggi è ho alla
        het een van niet dat voor zijn maar ook naar gisteren vandaag mijn heeft ik op te bij
        och det att som på är för inte jag har av til ikke jeg og igår idag
        nie się na że jest wczoraj dziś
        ve bir bu için çok dün ile
        """);

    /// <summary>Whether the text may be English.</summary>
    public static bool MayBeEnglish(TextDocument document)
    {
        var (words, english, foreign, otherScript) = (0, 0, 0, 0);
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;

            words++;
            if (English.Contains(token.Key))
                english++;
            else if (Foreign.Contains(token.Key))
                foreign++;
            else if (document.Text[token.Start] > '\u024F' && char.IsLetter(document.Text[token.Start]))
                otherScript++;
        }

        return 2 * otherScript <= words && (foreign < FewestForeign || foreign <= english);
    }

    private static HashSet<ulong> Keys(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordKey.Of(word)).ToHashSet();
}
