namespace GoodStanding.App.Today;

/// <summary>A first step that a new practice takes; the list goes away when all are done.</summary>
public enum FirstStep
{
    CheckAText,
    KeepADraft,
    HoldADraft,
    AddASecondReader,
    PublishADraft,
}
