namespace GoodStanding.Screening.Rules.Trade;

/// <summary>Titles, boards and approvals that promise more than they are.</summary>
internal sealed class OverstatesCredentials() : TradePhraseRule(
    "ALL-CREDENTIALS",
    "trade-credential",
    "trade-credential-let-go",
    "Readers may take this for a specialist's board or a regulator's approval.",
    "Name the board or register as it is written there.");
