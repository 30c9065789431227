using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Formats.Archives.Json;
using Xunit;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>The streaming reader against the one that holds the whole file.</summary>
public sealed class JsonItemsTests
{
    [Fact]
    public void Items_are_those_that_a_reader_of_the_whole_file_finds() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (texts, step) =>
            {
                var items = texts.Select((text, index) => new { text = text.Get, index, nested = new[] { new { text = "] } \\\" " + text.Get } } }).ToArray();
                var file = JsonSerializer.SerializeToUtf8Bytes(new { context = items.Take(1), wanted = items, tail = "]" });
                using var whole = JsonDocument.Parse(file);
                using var stream = new FailingStream(file, int.MaxValue);

                var expected = whole.RootElement.GetProperty("wanted").EnumerateArray().Select(item => item.GetRawText());
                var read = new JsonItems(stream, 1 << 20, "wanted").Read().Select(item => Encoding.UTF8.GetString(item.Bytes.Span));

                return expected.SequenceEqual(read);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_list_is_found_by_its_name_and_not_by_its_place()
    {
        var file = "{\"a\":[1],\"b\":{\"wanted\":[{\"no\":1}]},\"x\":\"wanted\",\"wanted\" : [ {\"yes\":1} ] }"u8.ToArray();

        var items = new JsonItems(new MemoryStream(file), 1 << 20, "wanted").Read().Select(item => Encoding.UTF8.GetString(item.Bytes.Span));

        Assert.Equal(["{\"yes\":1}"], items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"wanted\":{}}")]
    [InlineData("no json")]
    public void A_file_without_the_list_has_no_items(string file)
    {
        var items = new JsonItems(new MemoryStream(Encoding.UTF8.GetBytes(file)), 1 << 20, "wanted");

        Assert.Empty(items.Read());
        Assert.False(items.HasArray);
    }
}
