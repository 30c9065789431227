using GoodStanding.Connectors.Mail;

namespace GoodStanding.Connectors.Tests.Mail;

public sealed class MailServerTests
{
    [Theory]
    [InlineData("smtp://reviews%40practice.example@mail.example.org:587", "mail.example.org", 587, MailSecurity.StartTls)]
    [InlineData("smtp://reviews%40practice.example@mail.example.org", "mail.example.org", 587, MailSecurity.StartTls)]
    [InlineData("smtps://reviews%40practice.example@mail.example.org", "mail.example.org", 465, MailSecurity.Tls)]
    [InlineData("smtps://reviews%40practice.example@[2001:db8::1]:10465/", "2001:db8::1", 10465, MailSecurity.Tls)]
    [InlineData("smtp://reviews%40practice.example@localhost:2525?tls=none", "localhost", 2525, MailSecurity.None)]
    public void An_address_says_host_port_and_how_the_way_is_closed(string address, string host, int port, MailSecurity security)
    {
        var server = MailServer.Parse(address, "secret words", null);

        Assert.Equal((host, port, security, "reviews@practice.example"), (server.Host, server.Port, server.Security, server.User));
        Assert.Equal("reviews@practice.example", server.From);
    }

    [Theory]
    [InlineData("mail.example.org", null, "a@b.example", "must read like")]
    [InlineData("http://mail.example.org", null, "a@b.example", "must read like")]
    [InlineData("smtp://mail.example.org/x", null, "a@b.example", "must read like")]
    [InlineData("smtp://mail.example.org?tls=maybe", null, "a@b.example", "must read like")]
    [InlineData("smtps://localhost?tls=none", null, "a@b.example", "must read like")]
    [InlineData("smtp://me:hush@mail.example.org", null, "a@b.example", "holds a password")]
    [InlineData("smtp://me@mail.example.org", null, "a@b.example", "set the password")]
    [InlineData("smtp://mail.example.org", "hush", "a@b.example", "no user")]
    [InlineData("smtp://mail.example.org:25?tls=none", null, "a@b.example", "only to this computer")]
    [InlineData("smtp://10.0.0.2:25?tls=none", null, "a@b.example", "only to this computer")]
    [InlineData("smtp://mail.example.org", null, null, "GOODSTANDING_MAIL_FROM")]
    [InlineData("smtp://me@mail.example.org", "hush", null, "GOODSTANDING_MAIL_FROM")]
    [InlineData("smtp://mail.example.org", null, "Reviews <a@b.example>", "one plain address")]
    [InlineData("smtp://mail.example.org", null, "a@b.example\r\nBcc: c@d.example", "one plain address")]
    public void What_cannot_be_used_is_told_in_one_sentence(string address, string? password, string? from, string words)
    {
        var told = Assert.Throws<FormatException>(() => MailServer.Parse(address, password, from)).Message;

        Assert.Contains(words, told, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no certificate at all")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    public void An_authority_that_is_none_is_told(string pem) =>
        Assert.Contains("GOODSTANDING_SMTP_CA", Assert.Throws<FormatException>(() => MailServer.Parse("smtp://mail.example.org", null, "a@b.example", pem)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_server_never_prints_its_password() =>
        Assert.DoesNotContain("hush", MailServer.Parse("smtp://me@mail.example.org", "hush", "a@b.example").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("ann@practice.example", true)]
    [InlineData("ann.o'hara+reviews@mail.practice.example", true)]
    [InlineData("a@b", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("ann", false)]
    [InlineData("@practice.example", false)]
    [InlineData("ann@", false)]
    [InlineData("ann@practice.example@evil.example", false)]
    [InlineData("\"ann@evil.example\"@practice.example", false)]
    [InlineData("\"a b\"@practice.example", false)]
    [InlineData("ann@practice.example\r\nRCPT TO:<eve@evil.example>", false)]
    [InlineData("ann@practice.example\n", false)]
    [InlineData("ann@practice.example, eve@evil.example", false)]
    [InlineData("Ann <ann@practice.example>", false)]
    [InlineData("ann@[127.0.0.1]", false)]
    [InlineData("ann@-practice.example", false)]
    [InlineData("a..b@practice.example", false)]
    [InlineData(".a@practice.example", false)]
    [InlineData("änn@practice.example", false)]
    [InlineData("ann\0@practice.example", false)]
    public void Only_one_plain_address_is_mailed(string? address, bool isSafe) => Assert.Equal(isSafe, MailAddress.IsSafe(address));
}
