namespace GoodStanding.Connectors.Door;

/// <summary>One question to the web.</summary>
/// <param name="Address">Where to, as it was typed or composed; read by <see cref="WebAddressText"/>.</param>
public sealed record DoorRequest(string Address)
{
    /// <summary>What is done there. Only a GET is led on to another address.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>Headers without secrets.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Headers that hold a key or token: never sent to an address to which a redirect leads.</summary>
    public IReadOnlyList<(string Name, string Value)> SecretHeaders { get; init; } = [];

    /// <summary>What is sent along, or null.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The media type of the body: "application/json".</summary>
    public string BodyType { get; init; } = "application/json";

    /// <summary>What the last answer gave as its <see cref="DoorAnswer.Validator"/>, so that an unchanged page is not sent again; or null.</summary>
    public string? Validator { get; init; }

    /// <summary>The method alone: an address, a header or a body may hold a secret.</summary>
    public override string ToString() => $"{Method} request";
}
