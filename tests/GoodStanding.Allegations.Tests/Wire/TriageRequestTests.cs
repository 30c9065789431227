using System.Buffers;
using System.Text;
using System.Text.Json;
using GoodStanding.Allegations.Wire;
using GoodStanding.Model.Wire;
using Xunit;

namespace GoodStanding.Allegations.Tests.Wire;

public sealed class TriageRequestTests
{
    [Fact]
    public void A_line_gives_a_review()
    {
        var request = Parse("""{"id":7,"text":"Late.","rating":0.25,"site":"yelp","author":"J.","published":"2026-11-02","listing":"x","other":{}}""");

        Assert.Equal(("7", "Late.", .25, "yelp"), (request.Id, request.Review.ReviewBody, request.Review.Rating!.Value.Normalized, request.Review.Site));
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 0, 0, 0, TimeSpan.Zero), request.Review.DatePublished);
    }

    [Theory]
    [InlineData("{}", "\"text\" is missing")]
    [InlineData("""{"text":"x","rating":5}""", "from 0 (worst) to 1 (best)")]
    [InlineData("""{"text":"x","rating":"NaN"}""", "from 0 (worst) to 1 (best)")]
    [InlineData("""{"text":"x","published":"yesterday"}""", "2026-11-30")]
    [InlineData("nonsense", "JSON")]
    public void A_bad_line_says_what_is_wrong(string line, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => Parse(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_answer_has_what_the_contract_names()
    {
        var answer = Answer("""{"id":"a","text":"My cousin told me she botched his hip. I have never been there.","rating":0,"site":"yelp"}""");

        Assert.Equal("a", answer.GetProperty("id").GetString());
        Assert.Equal("improper", answer.GetProperty("class").GetString());
        Assert.Equal("FLAG", answer.GetProperty("route").GetString());
        Assert.Contains(answer.GetProperty("types").EnumerateArray(), type => type.GetProperty("type").GetString() == "SECOND_HAND" && type.GetProperty("quote").GetString()!.Length > 0);
        Assert.Contains(answer.GetProperty("grounds").EnumerateArray(), ground => ground.GetProperty("ground").GetString() == "SECOND_HAND");
        Assert.False(answer.GetProperty("urgent").GetBoolean());
    }

    private static JsonElement Answer(string line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, WireFormat.Line);
        Parse(line).Answer(Some.Triage, json);
        json.Flush();
        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }

    private static TriageRequest Parse(string line) => TriageRequest.Parse(Encoding.UTF8.GetBytes(line));
}
