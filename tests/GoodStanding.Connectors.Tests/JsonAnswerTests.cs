using System.Text;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests;

public sealed class JsonAnswerTests
{
    [Fact]
    public void A_saved_answer_that_breaks_off_anywhere_is_not_read()
    {
        var files = Directory.GetFiles(SavedAnswer.PathOf("", ""), "*.json", SearchOption.AllDirectories);
        Assert.InRange(files.Length, 40, 1000);

        foreach (var whole in files.Select(File.ReadAllText).Select(text => text.TrimEnd()))
        {
            Assert.True(IsRead(whole));
            for (var length = 0; length < whole.Length; length += 10)
                Assert.False(IsRead(whole[..length]));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("7")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1}{\"b\":2}")]
    [InlineData("{'a':1}")]
    [InlineData("<html>")]
    public void What_is_no_object_is_not_read(string text) => Assert.False(IsRead(text));

    [Fact]
    public void Nesting_without_an_end_is_not_read() =>
        Assert.False(IsRead($"{{\"a\":{new string('[', 100_000)}{new string(']', 100_000)}}}"));

    [Fact]
    public void A_mark_in_front_and_a_text_that_is_no_unicode_are_survived()
    {
        Assert.True(JsonAnswer.TryRead(new DoorAnswer { Body = Encoding.UTF8.GetBytes("\uFEFF{\"a\":\"\\uD800\",\"b\":\"x\\u0000y\",\"c\":7}") }, out var root));

        Assert.Null(root.Text("a"));
        Assert.Equal("xy", root.Text("b"));
        Assert.Equal("7", root.Text("c"));
        Assert.Null(root.Text("d"));
    }

    private static bool IsRead(string text) => JsonAnswer.TryRead(new DoorAnswer { Body = Encoding.UTF8.GetBytes(text) }, out _);
}
