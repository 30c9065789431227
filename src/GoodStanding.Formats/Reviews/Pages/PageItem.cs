namespace GoodStanding.Formats.Reviews.Pages;

/// <summary>A thing with properties, as JSON-LD, microdata and RDFa all describe it.</summary>
internal sealed class PageItem
{
    /// <summary>Its types as the page writes them, with or without the address of the vocabulary.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Its name for the world: @id, itemid or resource.</summary>
    public string? Id { get; set; }

    /// <summary>The id of its element, in microdata.</summary>
    public string? ElementId { get; set; }

    /// <summary>The words of its element when it has no properties; some pages mark an author so.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the page ends within it.</summary>
    public bool IsCut { get; set; }

    /// <summary>Its properties in their order; a name may stand there several times.</summary>
    public List<PageProperty> Properties { get; } = [];

    /// <summary>The types without the address of the vocabulary: "Physician".</summary>
    public IEnumerable<string> LocalTypes => Types.Select(Local);

    /// <summary>Its name for people.</summary>
    public string? Name => TextOf("name") ?? Text;

    public IEnumerable<PageProperty> All(string name) => Properties.Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first words under one of the names; of an item, its name.</summary>
    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var property in All(name))
            {
                if ((property.Text ?? property.Item?.Name) is { } text && !string.IsNullOrWhiteSpace(text))
                    return text;
            }
        }

        return null;
    }

    /// <summary>The last part of a name such as http://schema.org/Review or schema:Review.</summary>
    public static string Local(string name) => name.TrimEnd('/')[(name.TrimEnd('/').AsSpan().LastIndexOfAny('/', '#', ':') + 1)..];
}
