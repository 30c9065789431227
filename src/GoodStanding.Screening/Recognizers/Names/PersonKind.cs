using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Says whose name it is where the words beside it tell: the privacy rules treat a colleague otherwise than a patient.</summary>
internal static class PersonKind
{
    /// <summary>The author's own name.</summary>
    public const string AuthorSelf = "author-self";

    /// <summary>A relative or friend of the author: "my brother Tom".</summary>
    public const string AuthorFamily = "author-family";

    /// <summary>Someone who gives care: "Dr Pell", "Joan Pell RN".</summary>
    public const string Clinician = "clinician";

    /// <summary>Someone who works beside the author: "our receptionist Sam".</summary>
    public const string Staff = "staff";

    /// <summary>Someone known to everybody, dead or alive.</summary>
    public const string PublicFigure = "public-figure";

    private static readonly Lexicon Figures = ScreeningLexicons.Named("public-figures");
    private static readonly Lexicon StaffBefore = ScreeningLexicons.Named("staff-before-name");
    private static readonly Lexicon StaffAfter = ScreeningLexicons.Named("staff-after-name");
    private static readonly Lexicon Degrees = ScreeningLexicons.Named("degrees");
    private static readonly Lexicon FamilyBefore = ScreeningLexicons.Named("own-family-before-name");

    /// <summary>The kind of the person named in the tokens from first up to end, or null.</summary>
    public static string? Of(Reading reading, int first, int end)
    {
        if (IsAuthor(reading, first, end))
            return AuthorSelf;
        if (NearMarks.Overlap(reading, Figures, first, end))
            return PublicFigure;
        if (Titles.IsClinicianAt(reading, first) || Begins(reading, Degrees, AfterComma(reading.Document, end)))
            return Clinician;
        if (Ends(reading, StaffBefore, first) || Begins(reading, StaffAfter, AfterComma(reading.Document, end)))
            return Staff;

        return Ends(reading, FamilyBefore, first) ? AuthorFamily : null;
    }

    private static bool IsAuthor(Reading reading, int first, int end)
    {
        if (reading.Context.Author?.Name is not { Length: > 0 } name)
            return false;

        for (var token = first; token < end; token++)
        {
            var word = reading.Document.WordOf(token);
            if (reading.Document.Tokens[token].Kind == TokenKind.Word && !name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static int AfterComma(TextDocument document, int token) =>
        token < document.Tokens.Length && document.WordOf(token) is "," or "(" ? token + 1 : token;

    private static bool Ends(Reading reading, Lexicon lexicon, int token) =>
        reading.Marks.HasEndingAt(lexicon, token)
        || (token > 1 && reading.Document.WordOf(token - 1) is "," && reading.Marks.HasEndingAt(lexicon, token - 1));

    private static bool Begins(Reading reading, Lexicon lexicon, int token) => reading.Marks.At(lexicon, token) is not null;
}
