namespace GoodStanding.Formats.Reviews;

/// <summary>The reviews of a file with one fault.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Count">How many.</param>
/// <param name="Examples">The places or ids of the first few, with the value that could not be used; never the words.</param>
public sealed record FaultyReviews(ReviewFault Fault, int Count, IReadOnlyList<string> Examples)
{
    /// <summary>Whether the reviews were left out, as against kept with a field empty.</summary>
    public bool IsLeftOut => Fault < ReviewFault.NoRatingValue;

    /// <summary>Whether something was lost by it, as against left out because it says nothing or stands elsewhere.</summary>
    public bool IsLoss => Fault is not (ReviewFault.Empty or ReviewFault.Repeated or ReviewFault.AboutAnother);

    /// <summary>The fault as it stands before a count: "not well-formed: 3".</summary>
    public string Words => Fault switch
    {
        ReviewFault.Malformed => "not well-formed",
        ReviewFault.TooDeep => "nested too deeply",
        ReviewFault.TooLong => "too long to be a review",
        ReviewFault.CutOff => "cut off by the end of the file",
        ReviewFault.Empty => "without a rating or words",
        ReviewFault.Repeated => "there twice, read once",
        ReviewFault.AboutAnother => "about somebody else on the page",
        ReviewFault.NoRatingValue => "kept without their rating, which is no number",
        ReviewFault.OffScale => "kept without their rating, which is off its scale",
        ReviewFault.NoDate => "kept without their date, which cannot be read",
        ReviewFault.TooOld => "kept without their date, which is before any review site",
        _ => "kept without their date, which is in the future",
    };
}
