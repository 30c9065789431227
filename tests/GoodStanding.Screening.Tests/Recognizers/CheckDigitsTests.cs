using GoodStanding.Screening.Recognizers.Numbers;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class CheckDigitsTests
{
    [Theory]
    [InlineData("4111111111111111", true)]
    [InlineData("4111111111111112", false)]
    public void Luhn_checks_cards(string digits, bool isRight) => Assert.Equal(isRight, CheckDigits.IsLuhn(digits));

    [Theory]
    [InlineData("1234567893", true)]
    [InlineData("1234567890", false)]
    [InlineData("3234567893", false)]
    public void An_NPI_begins_with_one_or_two(string digits, bool isRight) => Assert.Equal(isRight, CheckDigits.IsNpi(digits));

    [Theory]
    [InlineData("9434765919", true)]
    [InlineData("9434765918", false)]
    [InlineData("943476591", false)]
    public void An_NHS_number_ends_with_its_check_digit(string digits, bool isRight) => Assert.Equal(isRight, CheckDigits.IsNhs(digits));

    [Theory]
    [InlineData("AB1234563", true)]
    [InlineData("AB1234564", false)]
    [InlineData("12AB34563", false)]
    public void A_DEA_number_ends_with_its_check_digit(string value, bool isRight) => Assert.Equal(isRight, CheckDigits.IsDea(value));

    [Theory]
    [InlineData("1M8GDM9AXKP042788", true)]
    [InlineData("1M8GDM9A1KP042788", false)]
    [InlineData("IOQ12345678901234", false)]
    public void A_VIN_has_its_check_digit_in_the_ninth_place(string value, bool isRight) => Assert.Equal(isRight, CheckDigits.IsVin(value));

    [Theory]
    [InlineData("GB29NWBK60161331926819", true)]
    [InlineData("GB29NWBK60161331926818", false)]
    public void An_IBAN_leaves_one_by_ninety_seven(string value, bool isRight) => Assert.Equal(isRight, CheckDigits.IsIban(value));
}
