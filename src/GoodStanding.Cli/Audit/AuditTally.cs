using GoodStanding.App.Footprint;
using GoodStanding.Model;

namespace GoodStanding.Cli.Audit;

/// <summary>Counts screened posts while they stream past, and keeps the worst.</summary>
internal sealed class AuditTally(int kept)
{
    private readonly PriorityQueue<ScreenedPost, (int Weight, DateTimeOffset Published)> _worst = new();
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];
    private readonly Dictionary<Category, int> _categories = [];
    private readonly SortedDictionary<int, int[]> _years = [];

    public int Total => _verdicts.Sum();

    public int Failed { get; private set; }

    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    /// <summary>How many posts each category was found in, most first.</summary>
    public IReadOnlyList<(Category Category, int Count)> Categories =>
        [.. _categories.OrderByDescending(each => each.Value).ThenBy(each => each.Key).Select(each => (each.Key, each.Value))];

    /// <summary>Posts by year, each year by verdict.</summary>
    public IReadOnlyDictionary<int, int[]> Years => _years;

    /// <summary>The posts to look at first, worst and newest first.</summary>
    public IReadOnlyList<ScreenedPost> Worst => [.. _worst.UnorderedItems.OrderByDescending(each => each.Priority).Select(each => each.Element)];

    public int Of(Verdict verdict) => _verdicts[(int)verdict];

    public void Add(ScreenedPost screened)
    {
        if (screened.Error is not null)
        {
            Failed++;
            return;
        }

        _verdicts[(int)screened.Report.Verdict]++;
        if (screened.Post.Published is { } published)
            AddDate(published, screened.Report.Verdict);

        foreach (var category in screened.Report.Categories)
            _categories[category] = _categories.GetValueOrDefault(category) + 1;

        if (screened.Weight > 0)
            Keep(screened);
    }

    private void AddDate(DateTimeOffset published, Verdict verdict)
    {
        First = First is null || published < First ? published : First;
        Last = Last is null || published > Last ? published : Last;
        if (!_years.TryGetValue(published.Year, out var year))
            _years.Add(published.Year, year = new int[_verdicts.Length]);
        year[(int)verdict]++;
    }

    private void Keep(ScreenedPost screened)
    {
        var priority = (screened.Weight, screened.Post.Published ?? DateTimeOffset.MinValue);
        if (_worst.Count < kept)
            _worst.Enqueue(screened, priority);
        else
            _worst.EnqueueDequeue(screened, priority);
    }
}
