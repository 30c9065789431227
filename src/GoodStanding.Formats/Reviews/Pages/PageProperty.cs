namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>A property of an item: words or another item.</summary>
internal readonly record struct PageProperty(string Name, string? Text, PageItem? Item);
