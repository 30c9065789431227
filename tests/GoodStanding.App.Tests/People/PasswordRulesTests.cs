using GoodStanding.App.People;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("wet gravel bridge")]
    [InlineData("correct horse battery staple")]
    [InlineData("ääöüßéèñçłøåœ þð")]
    [InlineData("🦀🐙🦑🦐🐠🐟🐬🐳🐋🦈🐊🐅🐆🦓🦍")]
    public void A_long_password_of_any_characters_is_taken(string password) => Assert.Null(PasswordRules.Check(password, "ann@practice.example"));

    [Theory]
    [InlineData("wet gravel brd")] // 14 characters
    [InlineData("🦀🐙🦑🦐🐠🐟🐬🐳🐋🦈🐊🐅🐆🦓")] // 14 characters, 28 UTF-16 units
    [InlineData("")]
    [InlineData(null)]
    public void A_short_one_is_refused_by_characters_as_people_count_them(string? password) => Assert.Contains("at least 15", PasswordRules.Check(password), StringComparison.Ordinal);

    [Fact]
    public void The_whole_of_a_long_one_counts_up_to_256()
    {
        var words = string.Concat(Enumerable.Repeat("wet gravel under a bridge ", 10));

        Assert.Null(PasswordRules.Check(words[..256]));
        Assert.Contains("at most 256", PasswordRules.Check(words[..257]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("Password1234567")]
    [InlineData("qwertyuiop12345")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abababababababab")]
    [InlineData("letmeinletmein123")]
    [InlineData("GoodStanding2026")]
    [InlineData("ann.whitlow.1234")]
    [InlineData("iloveyou iloveyou")]
    public void What_everybody_tries_first_is_refused(string password) =>
        Assert.NotNull(PasswordRules.Check(password, "ann.whitlow@practice.example", "Ann Whitlow"));
}
