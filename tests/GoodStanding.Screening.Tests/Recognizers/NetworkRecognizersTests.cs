using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Network;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers;

public sealed class NetworkRecognizersTests
{
    [Theory]
    [InlineData("mail ada.k+rx@post.example today", "ada.k+rx@post.example")]
    [InlineData("FRONTDESK@NORTH.EXAMPLE", "FRONTDESK@NORTH.EXAMPLE")]
    public void A_mail_address_is_found(string text, string address) => Assert.Equal(address, Found.By<AddressRecognizer>(text, EntityType.Email));

    [Theory]
    [InlineData("see https://example.org/a?b=1#c for more", "https://example.org/a?b=1#c")]
    [InlineData("www.north.example/team", "www.north.example/team")]
    public void A_web_address_is_found(string text, string address) => Assert.Equal(address, Found.By<AddressRecognizer>(text, EntityType.Url));

    [Theory]
    [InlineData("write to ada at northclinic dot com", "ada at northclinic dot com")]
    [InlineData("ada.k[at]clinic[dot]example", "ada.k[at]clinic[dot]example")]
    public void A_spelled_out_mail_address_is_found(string text, string address) => Assert.Equal(address, Found.By<SpelledAddressRecognizer>(text));

    [Theory]
    [InlineData("the dot com years")]
    [InlineData("look at the red dot")]
    public void A_dot_alone_is_no_address(string text) => Assert.Equal("", Found.By<SpelledAddressRecognizer>(text));

    [Theory]
    [InlineData("thanks @the_kidney_kid!", "@the_kidney_kid")]
    [InlineData("he's kxng_malik22 on xbox", "kxng_malik22")]
    [InlineData("TT: lola.lashes.x", "lola.lashes.x")]
    public void A_handle_is_found_by_its_sign_or_its_network(string text, string handle) => Assert.Equal(handle, Found.By<HandleRecognizer>(text));

    [Theory]
    [InlineData("I am on instagram too much")]
    [InlineData("we met @ noon")]
    [InlineData("snap decision, then home")]
    public void A_network_without_a_name_is_no_handle(string text) => Assert.Equal("", Found.By<HandleRecognizer>(text));

    [Theory]
    [InlineData("login from 198.51.100.23 again", "198.51.100.23")]
    [InlineData("IP 10.0.1.4 fixed it", "10.0.1.4")]
    [InlineData("from 2001:db8::dead:beef", "2001:db8::dead:beef")]
    public void An_IP_address_is_found(string text, string address) => Assert.Equal(address, Found.By<IpRecognizer>(text));

    [Theory]
    [InlineData("we run version 10.22.33.44 now")]
    [InlineData("upgraded to 4.2.1.0")]
    [InlineData("section 1.2.3.4")]
    [InlineData("at 10:30:15 exactly")]
    [InlineData("300.1.1.1")]
    public void A_version_or_a_time_is_none(string text) => Assert.Equal("", Found.By<IpRecognizer>(text));
}
