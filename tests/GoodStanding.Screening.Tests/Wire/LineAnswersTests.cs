using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening.Wire;
using Xunit;

namespace GoodStanding.Screening.Tests.Wire;

public sealed class LineAnswersTests
{
    private const string Three = "\uFEFF{\"id\":1,\"text\":\"Wash your hands.\"}\r\n\r\n{oops\r\n{\"id\":4,\"text\":\"🩺\"}";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(10_000)]
    public void Answers_are_the_same_however_the_bytes_arrive(int piece)
    {
        var answers = Answer(Encoding.UTF8.GetBytes(Three), piece, out var allRead);

        Assert.False(allRead);
        Assert.Equal(3, answers.Count);
        Assert.Equal((1, "clear"), (answers[0].GetProperty("id").GetInt32(), answers[0].GetProperty("verdict").GetString()));
        Assert.Equal(3, answers[1].GetProperty("line").GetInt32());
        Assert.Equal("There are no words here to check.", answers[2].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_that_is_too_long_is_refused_and_the_next_one_answered(bool endsThere)
    {
        byte[] longLine = [.. "{\"text\":\""u8, .. Enumerable.Repeat((byte)'a', 2 * LineAnswers.MostBytes), .. "\"}"u8];

        var answers = Answer(endsThere ? longLine : [.. longLine, .. "\n{\"id\":2,\"text\":\"x\"}\n"u8], 1 << 20, out var allRead);

        Assert.False(allRead);
        Assert.Equal(1, answers[0].GetProperty("line").GetInt32());
        Assert.Contains("8 MB", answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(endsThere ? [] : [2], answers.Skip(1).Select(answer => answer.GetProperty("id").GetInt32()));
    }

    [Fact]
    public void No_more_than_one_long_line_is_kept()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var lines = new LineAnswers((line, json) => CheckRequest.Parse(line, ScreeningContext.Default).Answer(Screener.Fast, json), buffer);
        var bytes = new ReadOnlySequence<byte>(new byte[LineAnswers.MostBytes + 1]);

        Assert.False(lines.TryAnswer(ref bytes, isLast: false));
        Assert.True(bytes.IsEmpty);
    }

    [Fact]
    public void A_file_in_utf16_is_told_so()
    {
        var answers = Answer(Encoding.Unicode.GetBytes("\uFEFF{\"text\":\"x\"}\n"), 100, out _);

        Assert.Contains("UTF-16", answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_answered_line_by_line_however_they_arrive() =>
        Prop.ForAll<byte[], int>((bytes, piece) =>
        {
            var lines = bytes.Concat((byte[])[(byte)'\n', .. "{\"id\":7,\"text\":\"ok\"}"u8]).ToArray();
            var answers = Answer(lines, (Math.Abs(piece) % 9) + 1, out _);
            return answers[^1].GetProperty("id").GetInt32() == 7;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("🎉🎉🎉", false)]
    [InlineData("?! … ", false)]
    [InlineData("", false)]
    [InlineData("ok", true)]
    [InlineData("4", true)]
    [InlineData("@ann", true)]
    [InlineData("再见", true)]
    public void Emoji_and_signs_alone_are_no_words(string text, bool hasWords) => Assert.Equal(hasWords, Screener.Fast.Screen(text, ScreeningContext.Default).HasWords);

    // As a pipe would: what is left of a piece comes again with the next.
    private static List<JsonElement> Answer(byte[] input, int piece, out bool allRead)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var lines = new LineAnswers((line, json) => CheckRequest.Parse(line, ScreeningContext.Default).Answer(Screener.Fast, json), buffer);
        byte[] kept = [];
        for (var at = 0; at <= input.Length; at += piece)
        {
            var isLast = at + piece > input.Length;
            var bytes = new ReadOnlySequence<byte>([.. kept, .. input.AsSpan(at, Math.Min(piece, input.Length - at))]);
            while (lines.TryAnswer(ref bytes, isLast))
            {
            }

            kept = bytes.ToArray();
        }

        allRead = lines.AllRead;
        return [.. Encoding.UTF8.GetString(buffer.WrittenSpan).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
