namespace GoodStanding.Allegations.Evidence.Facts;

/// <summary>What a public registry shows of a provider.</summary>
public enum RegistryKind
{
    /// <summary>The licence to practise.</summary>
    Licence,

    /// <summary>The certificate of a specialty board.</summary>
    BoardCertificate,
}
