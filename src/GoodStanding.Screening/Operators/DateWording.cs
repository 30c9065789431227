namespace GoodStanding.Screening.Operators;

/// <summary>Says a day without the day: "on Christmas Eve" becomes "recently".</summary>
internal static class DateWording
{
    public static SaferEdit? For(Surroundings around)
    {
        if (around.IsPossessive)
            return around.Put("the recent", around.Before is "the" ? around.BeforeStart : around.Span.Start, around.Span.End + 2);

        var isAhead = IsAhead(around);
        return around.Before switch
        {
            "since" or "from" => around.Put("for some time", around.BeforeStart),
            "until" or "till" or "til" or "through" => around.Put("for some time", around.BeforeStart),
            "by" or "before" => around.Put(isAhead ? "soon" : "earlier", around.BeforeStart),
            "after" => around.Put("later", around.BeforeStart),
            "born" or "dob" or "date" => around.LeaveOut(around.Span.Start),
            "on" or "in" or "at" or "for" or "of" or "around" or "over" or "during" => Preposition(around, isAhead),
            "the" or "my" or "our" or "every" or "each" or "his" or "her" or "their" or "a" or "this" or "next" or "last" => null,
            _ => around.Put(isAhead ? "soon" : "recently", around.Span.Start),
        };
    }

    private static SaferEdit Preposition(Surroundings around, bool isAhead) =>
        around.SecondBefore().Word is "born" or "dob" ? around.LeaveOut(around.BeforeStart) : around.Put(isAhead ? "soon" : "recently", around.BeforeStart);

    private static bool IsAhead(Surroundings around)
    {
        var words = around.Text.AsSpan(around.Span.Start, around.Span.Length);
        return words.StartsWith("next", StringComparison.OrdinalIgnoreCase) || words.StartsWith("tomorrow", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("tmrw", StringComparison.OrdinalIgnoreCase) || words.StartsWith("this coming", StringComparison.OrdinalIgnoreCase);
    }
}
