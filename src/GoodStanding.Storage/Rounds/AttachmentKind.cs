namespace GoodStanding.Storage.Rounds;

/// <summary>What a paper of a dispute is, as its first bytes tell.</summary>
public enum AttachmentKind
{
    Pdf,
    Png,
    Jpeg,
    Text,
}
