using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Numbers;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class NumberRecognizerTests
{
    [Theory]
    [InlineData("Her son is on +44 7700 900123 all day.", "+44 7700 900123")]
    [InlineData("Leave word at (202) 555-0143 please.", "(202) 555-0143")]
    [InlineData("1-800-555-0199 is the line", "1-800-555-0199")]
    [InlineData("the desk is 202.555.0143", "202.555.0143")]
    [InlineData("ask for Dee, 555-0142", "555-0142")]
    [InlineData("020 7946 0018 after six", "020 7946 0018")]
    [InlineData("try 0161-496-0018", "0161-496-0018")]
    [InlineData("mobile 0491 570 006", "0491 570 006")]
    [InlineData("(03) 5550 0011 rang twice", "(03) 5550 0011")]
    [InlineData("text me on 2025550143", "2025550143")]
    [InlineData("phone 030 901820 for the clinic in Berlin", "030 901820")]
    [InlineData("ph 202-555-0l43", "202-555-0l43")]
    public void A_telephone_number_is_found_in_every_grouping(string text, string number) => Assert.Equal(number, Found.By<NumberRecognizer>(text, EntityType.Phone));

    [Theory]
    [InlineData("BP 120/80, pulse 88, temp 37.2")]
    [InlineData("Born 1978-07-13 in a leap second.")]
    [InlineData("1 in 1000000 chance, 250 mg x 3 daily")]
    [InlineData("We gave 2 units and 3 more at 10.30")]
    [InlineData("call 988 or 911 at once")]
    [InlineData("paid 1,250,000 for a scanner")]
    [InlineData("lot K2025550143Z")]
    [InlineData("ISBN 9780306406157")]
    [InlineData("")]
    public void Other_figures_are_no_telephone_number(string text) => Assert.Equal("", Found.By<NumberRecognizer>(text, EntityType.Phone));

    [Fact]
    public void A_number_behind_the_word_fax_is_a_fax_number() => Assert.Equal("fax", Found.KindsBy<NumberRecognizer>("Fax it to 202-555-0143."));

    [Theory]
    [InlineData("paid with 4111 1111 1111 1111 today", "4111 1111 1111 1111")]
    [InlineData("5555-5555-5555-4444", "5555-5555-5555-4444")]
    [InlineData("amex 378282246310005 declined", "378282246310005")]
    [InlineData("card number 4111 1111 1111 1112 was misread", "4111 1111 1111 1112")]
    public void A_payment_card_is_found(string text, string number) => Assert.Equal(number, Found.By<NumberRecognizer>(text, EntityType.CreditCard));

    [Theory]
    [InlineData("4111 1111 1111 1112 is one digit off")]
    [InlineData("tweet 1234567890123456789 again")]
    [InlineData("0000 0000 0000 0000")]
    public void Digits_with_the_wrong_sum_are_no_card(string text) => Assert.Equal("", Found.By<NumberRecognizer>(text, EntityType.CreditCard));

    [Theory]
    [InlineData("SSN 219-09-9999", "219-09-9999")]
    [InlineData("078 05 1120 on the cover sheet", "078 05 1120")]
    [InlineData("her social is 219099999", "219099999")]
    [InlineData("last four of her social: 9999", "9999")]
    [InlineData("XXX-XX-9999 on every page", "9999")]
    [InlineData("SIN 046 454 286", "046 454 286")]
    public void A_social_security_number_is_found_whole_or_by_its_last_four(string text, string number) => Assert.Equal(number, Found.By<NumberRecognizer>(text, EntityType.Ssn));

    [Theory]
    [InlineData("000-12-3456")]
    [InlineData("666-12-3456")]
    [InlineData("912-12-3456")]
    [InlineData("219-00-9999")]
    [InlineData("219-09-0000")]
    [InlineData("the last four digits of the card are 9999")]
    [InlineData("in 2019 we had 4320 births")]
    public void A_number_that_was_never_given_out_is_none(string text) => Assert.Equal("", Found.By<NumberRecognizer>(text, EntityType.Ssn));

    [Theory]
    [InlineData("call five five five, oh one four two", "five five five, oh one four two")]
    [InlineData("it's 5 5 5 0 1 4 2", "5 5 5 0 1 4 2")]
    public void A_spelled_out_number_is_found(string text, string number) => Assert.Equal(number, Found.By<SpelledNumberRecognizer>(text));

    [Theory]
    [InlineData("one two three four, I declare a thumb war")]
    [InlineData("one or two, three at most")]
    public void Counting_is_no_telephone_number(string text) => Assert.Equal("", Found.By<SpelledNumberRecognizer>(text));

    [Theory]
    [InlineData("to GB29 NWBK 6016 1331 9268 19 please", "GB29 NWBK 6016 1331 9268 19")]
    [InlineData("DE89370400440532013000.", "DE89370400440532013000")]
    public void An_IBAN_is_found_by_its_sum(string text, string number) => Assert.Equal(number, Found.By<IbanRecognizer>(text));

    [Theory]
    [InlineData("GB28 NWBK 6016 1331 9268 19")]
    [InlineData("BS1234563 license A-99812")]
    public void A_wrong_sum_or_length_is_no_IBAN(string text) => Assert.Equal("", Found.By<IbanRecognizer>(text));
}
