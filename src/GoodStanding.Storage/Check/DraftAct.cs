namespace GoodStanding.Storage.Check;

/// <summary>What can be done to a draft.</summary>
public enum DraftAct
{
    Keep,
    Revise,
    Hold,
    LengthenHold,
    AskReader,
    Release,
    Approve,
    Suggest,
    AcceptSuggestion,
    Decline,
    MarkNotSo,
    Schedule,
    Publish,
    Abandon,
    Expire,
}
