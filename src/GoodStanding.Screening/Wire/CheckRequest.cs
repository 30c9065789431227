using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Model.Wire;

namespace GoodStanding.Screening.Wire;

/// <summary>One text to check, as a line of JSON gives it.</summary>
/// <param name="Id">Its id as JSON (a string with its quotes, or a number), or null when the line has none.</param>
/// <param name="Text">The text.</param>
/// <param name="Context">Who writes what, where.</param>
public sealed record CheckRequest(string? Id, string Text, ScreeningContext Context)
{
    /// <summary>Whether the line asks for the fast stage alone ("depth": "fast") or for both ("deep"); null where it says nothing.</summary>
    public bool? IsFast { get; init; }

    /// <summary>Screens the text, to the depth that the line asks for, and writes the answer.</summary>
    /// <param name="screener">The screener where the line does not ask for the fast stage alone.</param>
    /// <param name="json">Where the answer goes.</param>
    public void Answer(Screener screener, Utf8JsonWriter json) => ReportWriter.WriteAnswer(json, Id, Text, ScreenWith(screener));

    /// <summary>Screens the text, to the depth that the line asks for.</summary>
    /// <param name="screener">The screener where the line does not ask for the fast stage alone.</param>
    public ScreeningReport ScreenWith(Screener screener) => (IsFast == true ? Screener.Fast : screener).Screen(Text, Context);

    /// <summary>Reads a line. Unknown fields are ignored; those that are absent or null take the values of <paramref name="defaults"/>.</summary>
    /// <exception cref="FormatException">The line is no JSON object, has no text, or a field has a value that is not among those allowed; the message says which.</exception>
    public static CheckRequest Parse(ReadOnlySpan<byte> line, ScreeningContext defaults) => WireFields.Parse(line, defaults, Read);

    private static CheckRequest Read(ref Utf8JsonReader json, ScreeningContext defaults)
    {
        string? id = null;
        string? text = null;
        bool? isFast = null;
        var context = defaults;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("id"u8))
                id = WireFields.ReadId(ref json);
            else if (json.ValueTextEquals("text"u8))
                text = WireFields.ReadString(ref json, "text");
            else if (json.ValueTextEquals("context"u8))
                context = WireFields.ReadName<PostContext>(ref json, "context") is { } kind ? context with { Context = kind } : context;
            else if (json.ValueTextEquals("profession"u8))
                context = WireFields.ReadName<Profession>(ref json, "profession") is { } profession ? WithProfession(context, profession) : context;
            else if (json.ValueTextEquals("jurisdiction"u8))
                context = WireFields.ReadString(ref json, "jurisdiction") is { } code ? WithJurisdiction(context, code) : context;
            else if (json.ValueTextEquals("review"u8))
                context = context with { Review = WireFields.ReadString(ref json, "review") };
            else if (json.ValueTextEquals("depth"u8))
                isFast = ReadIsFast(ref json);
            else if (json.ValueTextEquals("author"u8))
                context = context with { Author = ReadAuthor(ref json) };
            else
                WireFields.Skip(ref json);
        }

        return new(id, text ?? throw new FormatException("The field \"text\" is missing."), context) { IsFast = isFast };
    }

    private static bool? ReadIsFast(ref Utf8JsonReader json) => WireFields.ReadString(ref json, "depth") switch
    {
        "fast" => true,
        "deep" => false,
        null => null,
        var other => throw new FormatException($"\"{other}\" is not known here; the depth is fast or deep."),
    };

    // Strictness follows from place and profession, so it is worked out again when one of them changes.
    private static ScreeningContext WithProfession(ScreeningContext context, Profession profession) =>
        new(context.Context, profession, context.Jurisdiction, context.Review, context.Author) { AllowedWords = context.AllowedWords };

    private static ScreeningContext WithJurisdiction(ScreeningContext context, string code)
    {
        var place = Jurisdiction.Parse(code) ?? throw new FormatException(Jurisdiction.Refuse(code));
        return new(context.Context, context.Profession, place, context.Review, context.Author) { AllowedWords = context.AllowedWords };
    }

    private static Author? ReadAuthor(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Null)
            return null;
        if (json.TokenType != JsonTokenType.StartObject)
            throw new FormatException("The field \"author\" must be an object with name, practice and city.");

        var author = new Author();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("name"u8))
                author = author with { Name = WireFields.ReadString(ref json, "name") };
            else if (json.ValueTextEquals("practice"u8))
                author = author with { Practice = WireFields.ReadString(ref json, "practice") };
            else if (json.ValueTextEquals("city"u8))
                author = author with { City = WireFields.ReadString(ref json, "city") };
            else
                WireFields.Skip(ref json);
        }

        return author;
    }
}
