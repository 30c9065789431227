namespace GoodStanding.Storage.Outbox;

/// <summary>The way an effect takes.</summary>
public enum EffectChannel
{
    Mail,

    Webhook,
}
