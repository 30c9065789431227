using GoodStanding.Model;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Text.Lexicons;

namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Walks the groups of digits of a text once and asks each grammar of numbers for the longest run that it knows.</summary>
internal sealed class NumberRecognizer : IRecognizer
{
    private const int MostGroups = 16;
    private const int MostDigits = 24;
    private static readonly Lexicon Phones = ScreeningLexicons.Named("phone-cues");
    private static readonly Lexicon Faxes = ScreeningLexicons.Named("fax-cues");
    private static readonly Lexicon Cards = ScreeningLexicons.Named("card-cues");
    private static readonly Lexicon Socials = ScreeningLexicons.Named("social-security-cues");
    private static readonly Lexicon LastFours = ScreeningLexicons.Named("last-four-cues");

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        if (!reading.Document.HasDigit)
            return;

        var text = reading.Document.Text.AsSpan();
        Span<DigitGroup> groups = stackalloc DigitGroup[MostGroups];
        for (var at = text.IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            var count = DigitGroups.Read(text, at, groups, out var next);
            for (var first = 0; first < count;)
                first += Read(reading, groups[first..count], entities);

            var more = next < text.Length ? text[next..].IndexOfAnyInRange('0', '9') : -1;
            at = more < 0 ? -1 : next + more;
        }
    }

    // Says how many groups were used up.
    private static int Read(Reading reading, ReadOnlySpan<DigitGroup> groups, List<Entity> entities)
    {
        Span<char> buffer = stackalloc char[MostDigits];
        for (var count = groups.Length; count > 0; count--)
        {
            if (groups[count - 1].End - groups[0].Start > 2 * MostDigits || DigitGroups.Digits(groups[..count]) > MostDigits)
                continue;

            var run = new DigitRun(reading.Document.Text, groups[..count], buffer);
            if (run.Digits.Length >= 4 && Judge(reading, run) is { } found)
            {
                entities.Add(found);
                return count;
            }
        }

        return 1;
    }

    private static Entity? Judge(Reading reading, DigitRun run)
    {
        var digits = run.Digits.Length;
        if (digits == 4)
            return run.Groups == 1 && IsLastFour(reading, run) ? Make(reading, EntityType.Ssn, run, 0.95f, EntityKinds.LastFour) : null;
        if (digits < 7)
            return null;

        if (digits >= 12 && CardNumber.Is(run, IsCued(reading, Cards, run, 8, 5)))
            return Make(reading, EntityType.CreditCard, run, digits == 12 ? 0.86f : 0.97f);
        if (digits == 9 && SocialSecurity.Is(run, IsCued(reading, Socials, run, 8, 5)))
            return Make(reading, EntityType.Ssn, run, 0.97f);
        if (digits > 15 || !PhoneNumber.Is(run, false) && !PhoneNumber.Is(run, IsCued(reading, Phones, run, 7, 3) || IsCued(reading, Faxes, run, 5, 2)))
            return null;

        return Make(reading, EntityType.Phone, run, 0.9f, IsCued(reading, Faxes, run, 5, 0) ? EntityKinds.Fax : null);
    }

    // "last four of her social: 6789", "last 4 (0001)"; a card has a last four too.
    private static bool IsLastFour(Reading reading, DigitRun run) =>
        IsMasked(reading.Document.Text, run)
        || (IsCued(reading, LastFours, run, 8, 0) && IsCued(reading, Socials, run, 10, 3))
        || (IsCued(reading, LastFours, run, 3, 0) && !reading.Has(Cards) && !reading.Has(Phones));

    // XXX-XX-4320
    private static bool IsMasked(string text, DigitRun run)
    {
        var before = text.AsSpan(0, run.Start);
        return before.EndsWith("XX-", StringComparison.OrdinalIgnoreCase) || before.EndsWith("**-", StringComparison.Ordinal);
    }

    private static bool IsCued(Reading reading, Lexicon cues, DigitRun run, int before, int after)
    {
        if (!reading.Has(cues))
            return false;

        var first = reading.Document.TokenAt(run.Start);
        return reading.Marks.HasWithin(cues, first - before, reading.Document.TokenAt(run.End - 1) + 1 + after);
    }

    private static Entity Make(Reading reading, EntityType type, DigitRun run, float score, string? kind = null)
    {
        var start = run.Start;
        var text = reading.Document.Text;
        if (run.HasPlus || (start > 0 && text[start - 1] == '(' && text.AsSpan(start, run.End - start).Contains(')')))
            start--;
        if (start >= 2 && text[start - 1] == '(' && text[start] == '+')
            start--;

        return new(type, reading.Document.ToSource(start, run.End), score, kind);
    }
}
