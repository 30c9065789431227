using GoodStanding.Storage.Guard;
using Xunit;

namespace GoodStanding.Storage.Tests.Guard;

public sealed class WordGuardTests
{
    private readonly WordGuard _guard = new(KeyRing.InMemory());

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Plain words, über alles, 患者, 👩‍⚕️")]
    [InlineData("a lone \ud83d surrogate and a nul \0")]
    public void Words_come_back_as_they_went_in(string words) => Assert.Equal(words, _guard.Open(_guard.Close(words)));

    [Fact]
    public void The_same_words_never_look_the_same_twice() => Assert.NotEqual(_guard.Close("same"), _guard.Close("same"));

    [Fact]
    public void One_changed_bit_anywhere_is_noticed()
    {
        var closed = _guard.Close("words");

        for (var bit = 0; bit < closed.Length * 8; bit++)
        {
            var changed = (byte[])closed.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<GuardException>(() => _guard.Open(changed));
        }
    }

    [Fact]
    public void Another_installations_key_opens_nothing()
    {
        var closed = _guard.Close("words");

        var refusal = Assert.Throws<GuardException>(() => new WordGuard(KeyRing.InMemory()).Open(closed));

        Assert.Contains("does not belong to this database", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cut_words_are_refused()
    {
        var closed = _guard.Close("words");

        for (var length = 0; length < closed.Length; length++)
            Assert.Throws<GuardException>(() => _guard.Open(closed[..length]));
    }
}
