using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R6: the writer by name. A name that the review does not show is worse than one that it does.</summary>
internal sealed class NamesReviewer() : ReplyRule("GS-REPLY-CONFIRM")
{
    private static readonly RuleInfo Unmask = RuleBook.Get("US-HIPAA-REPLY-UNMASK");
    private static readonly Lexicon Vocatives = ScreeningLexicons.Named("reply-vocative");
    private static readonly Lexicon Roles = ScreeningLexicons.Named("reply-w-role");
    private static readonly Lexicon Titles = ScreeningLexicons.Named("reply-titles");
    private static readonly Lexicon NoNames = ScreeningLexicons.Named("reply-no-names");

    protected override void Look(Reading reading, List<Finding> findings)
    {
        foreach (var mark in reading.All(Vocatives))
        {
            var name = mark.End - 1;
            if (reading.Document.Tokens[name].IsCapitalized && !reading.Begins(NoNames, name) && IsAddressed(reading, mark, name))
                Name(reading, name, findings);
        }

        foreach (var entity in reading.Entities)
        {
            if (entity.Type == EntityType.Person && SetOff(reading, entity) is { } name)
                Name(reading, name, findings);
        }
    }

    // "It made our week, Beatrice." A name set off by a comma is spoken to, unless a role stands beside it.
    private static int? SetOff(Reading reading, Entity entity)
    {
        var document = reading.Document;
        var name = document.TokenAt(entity.Span.Start);
        if (name >= document.Tokens.Length || document.SpanOf(name) != entity.Span)
            return null;

        var sentence = document.SentenceOf(name);
        var opens = name == sentence.First && name + 1 < sentence.End && document.WordOf(name + 1) is ",";
        var closes = name > sentence.First && document.WordOf(name - 1) is "," && (name + 1 == sentence.End || document.Tokens[name + 1].Kind == TokenKind.Punctuation);
        return (opens || closes) && !reading.Marks.HasWithin(Roles, Math.Max(sentence.First, name - 4), Math.Min(sentence.End, name + 5)) ? name : null;
    }

    // "Mr. Wolfson, ..." speaks to somebody, "Mr Erdem operates on Mondays" of a colleague.
    private static bool IsAddressed(Reading reading, Mark mark, int name) =>
        !reading.Begins(Titles, mark.First) || name + 1 == reading.Document.Tokens.Length
        || reading.Document.Tokens[name + 1].Kind is not TokenKind.Word;

    private static void Name(Reading reading, int token, List<Finding> findings)
    {
        var isShown = IsShown(reading, token);
        if (isShown && !reading.Context.IsStrict)
            return;

        findings.AddOnce(new(
            !isShown && reading.IsBoundBy(Unmask) ? Unmask : ReplyLaw.Of(reading),
            isShown || !IsSigned(reading) ? Severity.Hold : Severity.Block,
            reading.Document.SpanOf(token),
            isShown ? "Calling the writer by name says that you know each other." : "The review does not show this name. To use it tells that you know who wrote.",
            "Address nobody by name.") { Category = Category.Privacy });
    }

    // A review pasted without its signature cannot tell whether the site shows the name.
    private static bool IsSigned(Reading reading) =>
        reading.Context.Review is not { } review || review.AsSpan(Math.Max(0, review.Length - 30)).ContainsAny('–', '—', '-');

    private static bool IsShown(Reading reading, int token)
    {
        if (reading.Context.Review is not { } review)
            return false;

        foreach (var word in TextDocument.Read(review).Tokens)
        {
            if (word.Key == reading.Document.Tokens[token].Key)
                return true;
        }

        return false;
    }
}
