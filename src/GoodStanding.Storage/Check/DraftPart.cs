namespace GoodStanding.Storage.Check;

/// <summary>Who somebody is to one draft. Nobody is both its author and its second reader.</summary>
public enum DraftPart
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Did not write it and may read for others.</summary>
    Reader,

    /// <summary>Neither.</summary>
    Bystander,

    /// <summary>No person: the jobs.</summary>
    Clock,
}
