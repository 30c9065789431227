namespace GoodStanding.Connectors.Door;

/// <summary>Carries a refusal out of the framework's connecting; it never leaves the door.</summary>
internal sealed class RefusedAddressException() : IOException("The address is not one of the public internet.");
