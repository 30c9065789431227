namespace GoodStanding.Storage.People;

/// <summary>What a token may do. There is no scope that publishes or approves: software may check and draft, a person posts.</summary>
public enum ApiScope
{
    /// <summary>Screens texts; stores nothing.</summary>
    Check,
}
