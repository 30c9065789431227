namespace GoodStanding.Storage.Rounds;

/// <summary>What the states of a source have in common.</summary>
public static class SourceStates
{
    /// <summary>Whether it could not be read, so that what is new there is not known.</summary>
    public static bool IsBroken(this SourceState state) => state is SourceState.Failed or SourceState.Blocked or SourceState.Changed;
}
