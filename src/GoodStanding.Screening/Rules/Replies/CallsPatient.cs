using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R4: "dear patient", "patients like you", "your surgeon did" say outright that the writer is a patient.</summary>
internal sealed class CallsPatient() : ReplyPhraseRule(
    "GS-REPLY-CONFIRM",
    "reply-patient-label",
    Category.ConfirmsPatient,
    "This calls the writer a patient. That somebody had care here is already what the law protects.",
    "Thank the writer for the words and leave it at that.");
