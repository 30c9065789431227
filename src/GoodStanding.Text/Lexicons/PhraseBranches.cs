namespace GoodStanding.Text.Lexicons;

/// <summary>Where a node's edges lead that are no words; most nodes have none.</summary>
internal struct PhraseBranches
{
    /// <summary>The lexicons of which any member leads on.</summary>
    public UInt128 MemberBits;

    /// <summary>The first of the edges for members of a lexicon, as a link.</summary>
    public int Members;

    public int Number;

    public int Capitalized;

    public int Any;
}
