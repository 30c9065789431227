using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GoodStanding.Connectors.Mail;
using GoodStanding.Testing;
using GoodStanding.Testing.Mail;

namespace GoodStanding.Connectors.Tests.Mail;

/// <summary>Against a real mail server that does what a test tells it.</summary>
public sealed class MailSessionTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Several_mails_go_over_one_connection_and_each_is_taken_once()
    {
        await using var server = await TestMailServer.StartAsync();
        await using var session = await OpenAsync(server);

        for (var at = 0; at < 5; at++)
            Assert.Equal(DeliveryAnswer.Sent, await session.SendAsync(Mail($"key{at}", $"ann{at}@practice.example"), default));

        Assert.Equal(["key0@practice.example", "key1@practice.example", "key2@practice.example", "key3@practice.example", "key4@practice.example"], server.Mails.Select(mail => mail.Id));
        Assert.All(server.Mails, mail => Assert.Single(mail.To));
    }

    [Fact]
    public async Task A_mail_says_what_it_is_and_holds_both_forms()
    {
        await using var server = await TestMailServer.StartAsync();
        await using (var session = await OpenAsync(server))
            await session.SendAsync(Mail("key", "ann@practice.example"), default);

        var text = Assert.Single(server.Mails).Text;

        Assert.Contains("From: GoodStanding <reviews@practice.example>", text, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe: <https://check.example.org/notices>", text, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", text, StringComparison.Ordinal);
        Assert.Contains("Date: Tue, 24 Nov 2026 10:00:00 +0000", text, StringComparison.Ordinal);
        Assert.Contains("text/plain", text, StringComparison.Ordinal);
        Assert.Contains("text/html", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Two\r\nBcc: eve@evil.example")]
    [InlineData("Two\nBcc: eve@evil.example")]
    public async Task A_subject_cannot_smuggle_a_line_of_its_own(string subject)
    {
        await using var server = await TestMailServer.StartAsync();
        await using (var session = await OpenAsync(server))
            await session.SendAsync(Mail("key", "ann@practice.example") with { Subject = subject, Text = "One\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n" }, default);

        var mail = Assert.Single(server.Mails);
        Assert.Equal(["ann@practice.example"], mail.To);
        Assert.DoesNotContain(mail.Text.Split("\r\n\r\n")[0].Split("\r\n"), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("ann@practice.example\r\nRCPT TO:<eve@evil.example>")]
    [InlineData("\"ann@evil.example\"@practice.example")]
    public async Task An_address_that_could_be_read_as_two_is_refused_before_the_wire(string address)
    {
        await using var server = await TestMailServer.StartAsync();
        await using var session = await OpenAsync(server);

        Assert.Equal(DeliveryOutcome.Refused, (await session.SendAsync(Mail("key", address), default)).Outcome);
        Assert.Empty(server.Mails);
    }

    [Theory]
    [InlineData("refuse", DeliveryOutcome.Refused, "the address that the mail goes to (answer 550)")]
    [InlineData("later", DeliveryOutcome.NotSent, "the address that the mail goes to now (answer 451)")]
    [InlineData("refuse-data", DeliveryOutcome.Refused, "the mail (answer 554)")]
    [InlineData("busy", DeliveryOutcome.NotSent, "now (answer 421)")]
    [InlineData("sender", DeliveryOutcome.NotSent, "GOODSTANDING_MAIL_FROM")]
    [InlineData("drop-data", DeliveryOutcome.NotSent, "broke off before the mail was there")]
    public async Task What_the_server_answers_is_told_and_nothing_is_in_its_mailbox(string mode, DeliveryOutcome outcome, string words)
    {
        await using var server = await TestMailServer.StartAsync(mode);
        await using var session = await OpenAsync(server);

        var answer = await session.SendAsync(Mail("key", "ann@practice.example"), default);

        Assert.Equal(outcome, answer.Outcome);
        Assert.Contains(words, answer.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@", answer.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Mails);
    }

    [Theory]
    [InlineData("drop-end", 1)]
    [InlineData("drop-unseen", 0)]
    [InlineData("mute", 1)]
    public async Task A_mail_that_went_out_whole_without_an_answer_is_unconfirmed(string mode, int taken)
    {
        await using var server = await TestMailServer.StartAsync(mode);
        await using var session = await OpenAsync(server, Short);

        var answer = await session.SendAsync(Mail("key", "ann@practice.example"), default);

        Assert.Equal(DeliveryOutcome.Unconfirmed, answer.Outcome);
        Assert.Equal(taken, server.Mails.Count);
    }

    [Fact]
    public async Task One_refused_address_does_not_stop_the_mails_behind_it()
    {
        await using var server = await TestMailServer.StartAsync();
        await using var session = await OpenAsync(server);

        string[] to = ["ann@practice.example", "refuse-bea@practice.example", "later-cleo@practice.example", "refuse-data-dora@practice.example", "eve@practice.example"];
        var outcomes = new List<DeliveryOutcome>();
        foreach (var address in to)
            outcomes.Add((await session.SendAsync(Mail(address.Split('@')[0], address), default)).Outcome);

        Assert.Equal([DeliveryOutcome.Sent, DeliveryOutcome.Refused, DeliveryOutcome.NotSent, DeliveryOutcome.Refused, DeliveryOutcome.Sent], outcomes);
        Assert.Equal(["ann@practice.example", "eve@practice.example"], server.Mails.Select(mail => mail.To[0]));
    }

    [Fact]
    public async Task A_server_that_is_slow_to_say_goodbye_has_taken_the_mail()
    {
        await using var server = await TestMailServer.StartAsync("quit");
        var session = await OpenAsync(server);
        var answer = await session.SendAsync(Mail("key", "ann@practice.example"), default);
        var began = Stopwatch.GetTimestamp();
        await session.DisposeAsync();

        Assert.Equal(DeliveryOutcome.Sent, answer.Outcome);
        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(10));
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task A_server_killed_between_two_mails_has_not_taken_the_second()
    {
        await using var server = await TestMailServer.StartAsync();
        await using var session = await OpenAsync(server);
        await session.SendAsync(Mail("one", "ann@practice.example"), default);

        server.Kill();

        Assert.Equal(DeliveryOutcome.NotSent, (await session.SendAsync(Mail("two", "bea@practice.example"), default)).Outcome);
        Assert.False(session.IsOpen);
    }

    [Theory]
    [InlineData("smtp", false)]
    [InlineData("smtps", true)]
    public async Task With_tls_and_a_password_mails_get_through(string scheme, bool isImplicit)
    {
        await using var server = await TestMailServer.StartAsync(hasTls: true, isImplicit: isImplicit, wantsUser: true);

        var (session, problem) = await OpenAsync($"{scheme}://{TestMailServer.User}@127.0.0.1:{server.Port}", TestMailServer.Password, server.Authority);
        Assert.Null(problem);
        await using (session)
            Assert.Equal(DeliveryOutcome.Sent, (await session!.SendAsync(Mail("key", "ann@practice.example"), default)).Outcome);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_not_repeated()
    {
        await using var server = await TestMailServer.StartAsync(hasTls: true, wantsUser: true);

        var (session, problem) = await OpenAsync($"smtp://{TestMailServer.User}@127.0.0.1:{server.Port}", "not the ponds", server.Authority);

        Assert.Null(session);
        Assert.Contains("does not accept the user or the password", problem!.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("ponds", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp", false)]
    [InlineData("smtps", true)]
    public async Task A_certificate_that_nobody_vouches_for_is_refused(string scheme, bool isImplicit)
    {
        await using var server = await TestMailServer.StartAsync(hasTls: true, isImplicit: isImplicit);

        var (session, problem) = await OpenAsync($"{scheme}://127.0.0.1:{server.Port}", null, null);

        Assert.Null(session);
        Assert.Contains("certificate", problem!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_another_name_is_refused_though_its_authority_is_known()
    {
        await using var server = await TestMailServer.StartAsync(hasTls: true, isImplicit: true);
        await using var other = await TestMailServer.StartAsync(hasTls: true, isImplicit: true);

        var (session, problem) = await OpenAsync($"smtps://127.0.0.1:{server.Port}", null, other.Authority);

        Assert.Null(session);
        Assert.Contains("certificate", problem!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_tls_gets_nothing()
    {
        await using var server = await TestMailServer.StartAsync();

        var (session, problem) = await OpenAsync($"smtp://127.0.0.1:{server.Port}", null, null);

        Assert.Null(session);
        Assert.Contains("offers no TLS", problem!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_there_and_nobody_answering_are_told_apart()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        var (_, mute) = await MailSession.OpenAsync(MailServer.Parse($"smtp://127.0.0.1:{port}?tls=none", null, "reviews@practice.example"), TimeProvider.System, TimeSpan.FromSeconds(1), default);
        silent.Stop();
        var (_, none) = await OpenAsync($"smtp://127.0.0.1:{port}?tls=none", null, null);
        var (_, unknown) = await OpenAsync("smtp://mail.invalid:587", null, null);

        Assert.Contains("does not answer", mute!.Reason, StringComparison.Ordinal);
        Assert.Contains("Nothing listens", none!.Reason, StringComparison.Ordinal);
        Assert.True(unknown!.Reason!.Contains("no mail server by the name", StringComparison.Ordinal) || unknown.Reason.Contains("cannot be reached", StringComparison.Ordinal), unknown.Reason);
    }

    private static OutgoingMail Mail(string key, string to) =>
        new(key, to, "Your week of reviews: 7 to go through", "7 reviews wait.\n", "<p>7 reviews wait.</p>", new Uri("https://check.example.org/notices"));

    private static async Task<MailSession> OpenAsync(TestMailServer server, TimeSpan? most = null)
    {
        var (session, problem) = await MailSession.OpenAsync(MailServer.Parse($"smtp://127.0.0.1:{server.Port}?tls=none", null, "reviews@practice.example"), FakeClock.At("2026-11-24T10:00Z"), most, default);
        Assert.Null(problem);
        return session!;
    }

    private static Task<(MailSession? Session, DeliveryAnswer? Problem)> OpenAsync(string address, string? password, string? authority) =>
        MailSession.OpenAsync(MailServer.Parse(address, password, "reviews@practice.example", authority), TimeProvider.System, null, default);
}
