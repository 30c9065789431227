using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What the choosers above the list hold. Words are sent in the body of a form, never in an address: they may name somebody.</summary>
public sealed class ReviewFilterForm
{
    public string? Words { get; set; }

    public HandlingState? Handling { get; set; }

    public string? Site { get; set; }

    public Guid? For { get; set; }

    /// <summary>One of <see cref="NameOf"/>; whatever else is none.</summary>
    public string? Kind { get; set; }

    public int? Stars { get; set; }

    public bool Urgent { get; set; }

    public ReviewClass? Class => Enum.GetValues<ReviewClass>().Cast<ReviewClass?>().FirstOrDefault(each => NameOf(each!.Value).Equals(Kind, StringComparison.OrdinalIgnoreCase));

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    /// <summary>Whether anything besides the state narrows the list.</summary>
    public bool IsNarrow => HasWords || Site is not null || For is not null || Class is not null || Stars is not null || Urgent;

    /// <summary>A kind as the page and its address call it: a disputed fact is never called by the bare word.</summary>
    public static string NameOf(ReviewClass kind) => kind == ReviewClass.False ? "Disputed" : kind.ToString();

    internal ReviewFilter ToFilter() => new(Site, For, Class, Handling, Stars, Urgent);

    /// <summary>The address of a page of the list without words.</summary>
    public string PathAfter(string? after) => PathOf(Handling, after);

    /// <summary>The same list in another state.</summary>
    public string PathIn(HandlingState? handling) => PathOf(handling, null);

    private string PathOf(HandlingState? handling, string? after)
    {
        (string Name, string? Value)[] all =
            [("Handling", handling?.ToString()), ("Site", Site), ("For", For?.ToString()), ("Kind", Class is { } kind ? NameOf(kind) : null), ("Stars", Stars?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Urgent", Urgent ? "true" : null), ("after", after)];
        var query = string.Join('&', all.Where(each => each.Value is not null).Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value!)}"));
        return query.Length == 0 ? "/rounds/reviews" : $"/rounds/reviews?{query}";
    }
}
