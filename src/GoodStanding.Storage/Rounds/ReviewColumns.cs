using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.Rounds;

/// <summary>The columns of reviews and what EF Core itself would write into them, so that the raw writers cannot drift from the mapping.</summary>
internal sealed class ReviewColumns
{
    private readonly (Func<object, object?> Get, Func<object?, object?>? ToDatabase)[] _columns;

    public ReviewColumns(GoodStandingDb db)
    {
        var entity = db.Model.FindEntityType(typeof(StoredReview))!;
        var properties = entity.GetProperties().ToList();
        Names = [.. properties.Select(property => property.GetColumnName())];
        _columns = [.. properties.Select(property => ((Func<object, object?>)property.PropertyInfo!.GetValue, property.GetTypeMapping().Converter?.ConvertToProvider))];
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The names as SQL writes them.</summary>
    public string List => string.Join(", ", Names.Select(name => $"\"{name}\""));

    /// <summary>The value of one column; DBNull for none.</summary>
    public object ValueOf(StoredReview review, int column)
    {
        var (get, toDatabase) = _columns[column];
        var value = get(review);
        return (value is null || toDatabase is null ? value : toDatabase(value)) ?? DBNull.Value;
    }
}
