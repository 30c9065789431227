using GoodStanding.Formats.Reviews.Csv;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Which column of a table holds what, as a person chose it; it is remembered for the listing.</summary>
public sealed class ColumnForm
{
    public string? Body { get; set; }

    public string? Rating { get; set; }

    public string? Author { get; set; }

    public string? Date { get; set; }

    public string? Headline { get; set; }

    public string? Id { get; set; }

    public string? Reply { get; set; }

    public string? DateFormat { get; set; }

    public static ColumnForm Of(CsvMapping mapping) => new()
    {
        Body = mapping.Body,
        Rating = mapping.Rating,
        Author = mapping.Author,
        Date = mapping.Date,
        Headline = mapping.Headline,
        Id = mapping.Id,
        Reply = mapping.Reply,
        DateFormat = mapping.DateFormat,
    };

    public CsvMapping ToMapping() => new() { Body = Body, Rating = Rating, Author = Author, Date = Date, Headline = Headline, Id = Id, Reply = Reply, DateFormat = DateFormat };

    /// <summary>The choosers of the page: the field, its label and what is chosen.</summary>
    public IReadOnlyList<(string Field, string Label, string? Chosen)> Choosers() =>
    [
        (nameof(Body), "Words", Body), (nameof(Rating), "Rating", Rating), (nameof(Author), "Writer", Author), (nameof(Date), "Date", Date),
        (nameof(Headline), "Title", Headline), (nameof(Id), "The site's number of the review", Id), (nameof(Reply), "Your answer", Reply),
    ];
}
