namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>What the tagger looks at in one token, worked out once and then combined with its neighbours'.</summary>
internal struct TokenFacts
{
    /// <summary>Whether it is a mark that stands inside names: a point, a hyphen, a comma.</summary>
    public bool MayJoin;

    /// <summary>The word's key; all handles, addresses and numbers of one shape share one.</summary>
    public ulong Key;

    /// <summary>Kind, capitals, length 1, possessive.</summary>
    public uint Shape;

    /// <summary><see cref="Shape"/> with whether a sentence begins here and how the whole text is capitalised.</summary>
    public uint Setting;

    /// <summary>The fine cluster of words used alike.</summary>
    public uint Cluster;

    /// <summary>The coarse one.</summary>
    public uint Coarse;

    /// <summary>How common it is as a given name and as a surname.</summary>
    public uint Lists;

    /// <summary>Its first three letters, folded, sixteen bits each.</summary>
    public ulong Beginning;

    /// <summary>Its last four letters, the last lowest.</summary>
    public ulong Ending;
}
