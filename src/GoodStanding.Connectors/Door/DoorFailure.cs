namespace GoodStanding.Connectors.Door;

/// <summary>Why a request came back without an answer.</summary>
public enum DoorFailure
{
    /// <summary>Its address is none of the web, or leads into this network, where nobody is asked.</summary>
    RefusedAddress,

    /// <summary>A key or header holds a sign that cannot be sent.</summary>
    NotSendable,

    /// <summary>The answer is larger than what is read of one.</summary>
    TooBig,

    /// <summary>The answer was not there in time.</summary>
    TooSlow,

    /// <summary>It was sent on from address to address.</summary>
    TooManyRedirects,

    /// <summary>The other side could not prove who it is.</summary>
    TlsFailed,

    /// <summary>Nobody answers there.</summary>
    NotReachable,

    /// <summary>The answer broke off, or is none of the web.</summary>
    BrokenAnswer,
}
