using System.Text;
using System.Text.Json;
using Xunit;

namespace GoodStanding.Cli.Tests.Check;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_text_gets_a_report_for_people()
    {
        var result = await Terminal.RunAsync("check", "The clinic opens at nine on Monday.");

        Assert.Equal(0, result.Status);
        Assert.Contains("Clear", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task A_text_gets_one_object_with_json()
    {
        var result = await Terminal.RunAsync("check", "--json", "My patient Agnes Whitlow, MRN 4471193, went home.");

        using var answer = JsonDocument.Parse(result.Output);
        Assert.Equal("stop", answer.RootElement.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("fast", false)]
    [InlineData("deep", true)]
    public async Task What_no_list_has_is_read_for_its_meaning_unless_the_fast_stage_alone_is_wanted(string depth, bool isRead)
    {
        var result = await Terminal.RunAsync("check", "--depth", depth, "The house is quiet now. She was somebody's whole world and at ten past four she wasn't.");

        Assert.Equal(isRead, result.Output.Contains("The nearest of our known cases", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_may_ask_for_its_own_depth()
    {
        string[] depths = ["\"fast\"", "\"deep\"", "null", "\"bottomless\""];
        var input = Encoding.UTF8.GetBytes(string.Join('\n', depths.Select(depth =>
            $"{{\"depth\":{depth},\"text\":\"The house is quiet now. She was somebody's whole world and at ten past four she wasn't.\"}}")));

        var fast = (await Terminal.RunAsync(input, "check", "--jsonl", "--depth", "fast")).Output.Split('\n');
        var deep = (await Terminal.RunAsync(input, "check", "--jsonl")).Output.Split('\n');

        Assert.Equal([false, true, false, false], fast.Take(4).Select(line => line.Contains("known cases", StringComparison.Ordinal)));
        Assert.Equal([false, true, true, false], deep.Take(4).Select(line => line.Contains("known cases", StringComparison.Ordinal)));
        Assert.Contains("bottomless", deep[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_is_read_by_rules_alone_and_the_answer_says_so()
    {
        var result = await Terminal.RunAsync("check", "--json", "Heute Nacht haben wir einen jungen Mann aus dem Nachbardorf verloren.");

        using var answer = JsonDocument.Parse(result.Output);
        Assert.Contains("English", answer.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_answered_in_order_and_a_bad_one_in_its_place()
    {
        var input = "{\"id\":1,\"text\":\"Hello\"}\nnot json\n\n{\"id\":\"b\",\"text\":\"Good morning\"}"u8.ToArray();

        var result = await Terminal.RunAsync(input, "check", "--jsonl");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(1, result.Status);
        Assert.Equal(1, lines[0].GetProperty("id").GetInt32());
        Assert.Equal(2, lines[1].GetProperty("line").GetInt32());
        Assert.Contains("JSON", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("b", lines[2].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_line_of_a_place_that_is_not_known_is_answered_by_an_error_and_the_others_as_ever()
    {
        var input = "{\"id\":1,\"text\":\"Hello\",\"jurisdiction\":\"ZZ\"}\n{\"id\":2,\"text\":\"Hello\",\"jurisdiction\":null}\n{\"id\":3,\"text\":\"Hello\",\"jurisdiction\":\"nz\"}"u8.ToArray();

        var result = await Terminal.RunAsync(input, "check", "--jsonl");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(1, result.Status);
        Assert.Equal(1, lines[0].GetProperty("line").GetInt32());
        Assert.Contains("\"ZZ\" is no place", lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(["clear", "clear"], lines[1..].Select(line => line.GetProperty("verdict").GetString()));
    }

    [Fact]
    public async Task A_span_counts_utf16_and_quotes_what_it_covers()
    {
        const string text = "🩺 ring me on 212-555-0123";

        var result = await Terminal.RunAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { text })), "check", "--jsonl");

        using var answer = JsonDocument.Parse(result.Output);
        var entity = Assert.Single(answer.RootElement.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("type").GetString() == "PHONE");
        Assert.Equal(entity.GetProperty("quote").GetString(), text[entity.GetProperty("start").GetInt32()..entity.GetProperty("end").GetInt32()]);
    }

    [Theory]
    [InlineData("no such file", "check", "--file", "/no/such/file")]
    [InlineData("folder", "check", "--file", "/tmp")]
    [InlineData("folder", "check", "--jsonl", "/tmp")]
    [InlineData("\"ZZ\" is no place that is known: write US, UK, CA", "check", "--jurisdiction", "ZZ", "x")]
    [InlineData("\"ZZ\" is no place that is known: write US, UK, CA", "check", "--jurisdiction", "ZZ", "--jsonl")]
    [InlineData("tweet", "check", "--context", "tweet", "x")]
    [InlineData("There is no option --profesion. Did you mean --profession? See goodstanding check --help", "check", "--profesion", "nurse", "My patient")]
    [InlineData("-x", "check", "-x")]
    public async Task Wrong_usage_gets_one_sentence_and_status_2(string part, params string[] arguments)
    {
        var result = await Terminal.RunAsync(arguments);

        Assert.Equal(2, result.Status);
        Assert.Contains(part.Replace("no such", "no", StringComparison.Ordinal), result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_begin_with_a_dash_go_behind_two()
    {
        var result = await Terminal.RunAsync("check", "--", "-fine");

        Assert.Equal(0, result.Status);
        Assert.Contains("Clear", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🎉🎉🎉")]
    [InlineData("?!")]
    public async Task No_words_get_no_verdict(string text)
    {
        var result = await Terminal.RunAsync("check", text);

        Assert.Equal(0, result.Status);
        Assert.Equal("There are no words here to check.", result.Output.Trim());
    }

    [Fact]
    public async Task A_word_that_begins_with_an_at_sign_is_a_word()
    {
        var result = await Terminal.RunAsync("check", "@ann thanks");

        Assert.Equal(0, result.Status);
        Assert.Contains("Clear", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_finding_a_thousand_times_is_told_once_and_json_has_them_all()
    {
        var input = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("My patient Agnes Whitlow came in last Tuesday. ", 1_000)));

        var told = await Terminal.RunAsync(input, "check");
        var listed = await Terminal.RunAsync(input, "check", "--json");

        Assert.InRange(told.Output.Length, 3_000, 8_000);
        Assert.Contains("and 997 more like this", told.Output, StringComparison.Ordinal);
        Assert.Contains("characters more", told.Output, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(listed.Output);
        Assert.Equal(1_000, answer.RootElement.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("rule").GetString() == "US-HIPAA-ID-A"));
    }

    [Fact]
    public async Task Nothing_in_the_text_steers_the_terminal()
    {
        var result = await Terminal.RunAsync("My patient Agnes Whitlow \u001b[2J\u202eenog\u202c came in"u8.ToArray(), "check");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202e', result.Output);
        Assert.Contains("Stop", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_that_notepad_saved_as_unicode_is_read(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);

        var result = await Terminal.RunAsync([.. encoding.GetPreamble(), .. encoding.GetBytes("My patient Agnes Whitlow came in.")], "check");

        Assert.Contains("“Agnes Whitlow”", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binary_file_is_refused_kindly()
    {
        var result = await Terminal.RunAsync([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1], "check");

        Assert.Equal(2, result.Status);
        Assert.Contains("no text", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public async Task A_text_of_any_length_is_answered(int length)
    {
        var result = await Terminal.RunAsync(Encoding.ASCII.GetBytes(new string('a', length)), "check");

        Assert.Equal(0, result.Status);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_survived_and_told()
    {
        var result = await Terminal.RunAsync([0xC3, 0x28, 0xFF, 0xFE, 0x41], "check");

        Assert.Equal(0, result.Status);
        Assert.Contains("Some bytes are no UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\\ud800 x\"", "not valid Unicode")]
    [InlineData("5", "must be a string")]
    [InlineData("null", "missing")]
    public async Task A_line_that_cannot_be_screened_is_answered_by_why(string text, string says)
    {
        var result = await Terminal.RunAsync(Encoding.UTF8.GetBytes($"{{\"text\":{text}}}\n{{\"text\":\"fine\"}}\n"), "check", "--jsonl");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, result.Status);
        Assert.Contains(says, lines[0], StringComparison.Ordinal);
        Assert.Contains("clear", lines[1], StringComparison.Ordinal);
    }
}
