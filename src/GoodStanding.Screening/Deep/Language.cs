using System.Collections.Frozen;
using GoodStanding.Text;

namespace GoodStanding.Screening.Deep;

/// <summary>Tells English from what the encoder cannot read: by the small words that no English text of some length lacks.</summary>
internal static class Language
{
    private const int FewWords = 6;
    private const double FewestSmallWords = 0.08;

    private static readonly FrozenSet<ulong> SmallWords =
        """
        the a an and or but if so to of in on at by for with from about into out up down off over as than then that this these those there here
        i me my we us our you your he him his she her it its they them their who what which when where why how
        is are was were be been am do does did have has had will would can could should may not no
        just all any some more very one new day today time get got go going know like good people please now
        u ur im dont cant its didnt thats rt pt pts w
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordKey.Of(word)).ToFrozenSet();

    /// <summary>Whether the text may be English; a few words are given the benefit of the doubt unless they are written in another script.</summary>
    public static bool MayBeEnglish(TextDocument document)
    {
        var words = 0;
        var small = 0;
        var foreign = 0;
        foreach (var token in document.Tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;

            words++;
            if (SmallWords.Contains(token.Key))
                small++;
            else if (document.Text[token.Start] > '\u024F' && char.IsLetter(document.Text[token.Start]))
                foreign++;
        }

        return 2 * foreign <= words && (words < FewWords || small >= FewestSmallWords * words);
    }
}
