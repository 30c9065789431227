namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>Which column of a table holds what, by the names in its first row; null where there is none.</summary>
public sealed record CsvMapping
{
    /// <summary>The site, by id, name or address.</summary>
    public string? Site { get; init; }

    /// <summary>The listing.</summary>
    public string? Listing { get; init; }

    /// <summary>The site's id of the review.</summary>
    public string? Id { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The rating.</summary>
    public string? Rating { get; init; }

    /// <summary>The title above the words.</summary>
    public string? Headline { get; init; }

    /// <summary>The words.</summary>
    public string? Body { get; init; }

    /// <summary>When it was published.</summary>
    public string? Date { get; init; }

    /// <summary>Where it stands.</summary>
    public string? Uri { get; init; }

    /// <summary>The answer of the practice.</summary>
    public string? Reply { get; init; }

    /// <summary>When that was published.</summary>
    public string? ReplyDate { get; init; }

    /// <summary>How the dates are written, as .NET writes it ("d.M.yyyy"); guessed when null.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Whether there is enough to make reviews of: a rating or words.</summary>
    public bool IsEnough => Rating is not null || Body is not null;

    /// <summary>Guesses from the names of the columns, in the spellings of several programs and languages.</summary>
    /// <param name="columns">The names in the first row.</param>
    public static CsvMapping Guess(IReadOnlyList<string> columns)
    {
        var free = columns.Where(column => !string.IsNullOrWhiteSpace(column)).Distinct().ToList();
        var mapping = new CsvMapping
        {
            ReplyDate = Take(free, ColumnNames.ReplyDate),
            Reply = Take(free, ColumnNames.Reply),
            Rating = Take(free, ColumnNames.Rating),
            Date = Take(free, ColumnNames.Date),
            Id = Take(free, ColumnNames.Id),
            Uri = Take(free, ColumnNames.Uri),
            Site = Take(free, ColumnNames.Site),
            Listing = Take(free, ColumnNames.Listing),
            Author = Take(free, ColumnNames.Author),
            Headline = Take(free, ColumnNames.Headline),
        };
        return mapping with { Body = Take(free, ColumnNames.Body) };
    }

    private static string? Take(List<string> free, string[] names)
    {
        var found = names.Select(name => free.FirstOrDefault(column => ColumnNames.Plain(column) == name)).FirstOrDefault(column => column is not null);
        if (found is not null)
            free.Remove(found);
        return found;
    }
}
