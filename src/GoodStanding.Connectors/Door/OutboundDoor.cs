#pragma warning disable RS0030 // This is the one door that the banned list speaks of.
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;

namespace GoodStanding.Connectors.Door;

/// <summary>The one way out: everything that GoodStanding asks of the web goes through here. Made once, used by many at the same time.</summary>
/// <remarks>
/// It looks at the address that is really connected to, leads on by hand at most five times, leaves secrets behind when it is led on,
/// takes no proxy, cookie or stored sign-in, and bounds time and size. A failure is an answer; only the caller's own cancelling throws.
/// The certificate of the other side is judged by what it sends: nothing is fetched for it, for its addresses are written by others.
/// </remarks>
public sealed class OutboundDoor : IDisposable
{
    private static readonly string UserAgent =
        $"GoodStanding/{typeof(OutboundDoor).Assembly.GetName().Version?.ToString(2)} (self-hosted; a practice that reads what is said of it)";

    private readonly TimeProvider _clock;
    private readonly DoorLimits _limits;
    private readonly HostTurns _turns = new();
    private readonly HttpMessageInvoker _wire;

    /// <summary>Opens the door to the public internet and to the places that the operator has opened.</summary>
    public OutboundDoor(AllowedAddresses allowed, TimeProvider clock)
        : this(allowed, clock, new(), AskDnsAsync)
    {
    }

    internal OutboundDoor(AllowedAddresses allowed, TimeProvider clock, DoorLimits limits, ResolveHost resolve)
    {
        (_clock, _limits) = (clock, limits);
        var connection = new CheckedConnection(allowed, resolve, limits.TimePerAddress);
        _wire = new(new SocketsHttpHandler
        {
            ConnectCallback = connection.OpenAsync,
            ConnectTimeout = limits.Time,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = limits.HeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ActivityHeadersPropagator = null,
            SslOptions = new()
            {
                CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
            },
        });
    }

    /// <summary>Asks, and gives the answer or the failure.</summary>
    public async Task<DoorAnswer> AskAsync(DoorRequest request, CancellationToken cancellationToken)
    {
        if (!WebAddressText.TryRead(request.Address, out var address, out var wrong))
            return DoorAnswer.Of(DoorFailure.RefusedAddress, wrong);
        if (!request.Headers.Concat(request.SecretHeaders).All(header => header.Value.All(letter => letter is >= ' ' and <= '~')))
            return DoorAnswer.Of(DoorFailure.NotSendable, "The key holds a sign that cannot be sent; copy it once more.");

        var turn = await _turns.TakeAsync(address.Host, cancellationToken);
        using var deadline = new CancellationTokenSource(_limits.Time, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            for (var redirects = 0; redirects <= _limits.Redirects; redirects++)
            {
                var (answer, next) = await AskOnceAsync(request, address, isLedOn: redirects > 0, both.Token);
                if (next is null)
                    return answer;

                // Giving the turn back first: two that are led to each other's hosts would wait for ever.
                turn.Dispose();
                address = next;
                turn = await _turns.TakeAsync(address.Host, both.Token);
            }

            return DoorFailures.Of(DoorFailure.TooManyRedirects, address, _limits);
        }
        catch (Exception failure) when (DoorFailures.Is(failure) && !cancellationToken.IsCancellationRequested)
        {
            return deadline.IsCancellationRequested ? DoorFailures.Of(DoorFailure.TooSlow, address, _limits) : DoorFailures.Of(failure, address, _limits);
        }
        finally
        {
            turn.Dispose();
        }
    }

    /// <summary>Closes what is open.</summary>
    public void Dispose() => _wire.Dispose();

    private async Task<(DoorAnswer Answer, Uri? Next)> AskOnceAsync(DoorRequest request, Uri address, bool isLedOn, CancellationToken cancellationToken)
    {
        using var question = Compose(request, address, isLedOn);
        using var answer = await _wire.SendAsync(question, cancellationToken);
        if (request.Method == HttpMethod.Get && IsRedirect(answer.StatusCode) && Location(answer) is { } location)
        {
            var next = WebAddressText.Follow(address, location);
            return (next is null ? DoorAnswer.Of(DoorFailure.RefusedAddress, $"{address.Host} led on to an address that is not asked.") : new(), next);
        }

        var body = await AnswerBody.ReadAsync(answer.Content, _limits, cancellationToken);
        return (body is null ? DoorFailures.Of(DoorFailure.TooBig, address, _limits) : Read(answer, body.Value), null);
    }

    private DoorAnswer Read(HttpResponseMessage answer, ReadOnlyMemory<byte> body) => new()
    {
        Status = answer.StatusCode,
        Body = body,
        MediaType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
        Validator = Validators.Of(answer),
        RetryAfter = RetryAfter.Of(First(answer, "Retry-After"), _clock.GetUtcNow()),
    };

    private static HttpRequestMessage Compose(DoorRequest request, Uri address, bool isLedOn)
    {
        var question = new HttpRequestMessage(request.Method, address) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        if (request.Body is { } body)
        {
            question.Content = new ReadOnlyMemoryContent(body);
            question.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.BodyType);
        }

        question.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", AnswerBody.Packings);
        foreach (var (name, value) in isLedOn ? request.Headers : request.Headers.Concat(request.SecretHeaders))
            question.Headers.TryAddWithoutValidation(name, value);

        Validators.Put(request.Validator, question.Headers);
        return question;
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    // Two of them would let two readers go to two places: both in one text are then no address.
    private static string? Location(HttpResponseMessage answer) => answer.Headers.NonValidated.TryGetValues("Location", out var values) ? string.Join("\n", values) : null;

    private static string? First(HttpResponseMessage answer, string name) => answer.Headers.NonValidated.TryGetValues(name, out var values) ? values.First() : null;

    private static async Task<IReadOnlyList<IPAddress>> AskDnsAsync(string host, CancellationToken cancellationToken)
    {
        return await Dns.GetHostAddressesAsync(host, cancellationToken);
    }
}
