namespace GoodStanding.Storage;

/// <summary>How long what people type may be, in UTF-16 units.</summary>
public static class Limits
{
    public const int Name = 200;
    public const int Email = 254; // RFC 5321 4.5.3.1.3
    public const int Words = 100_000;
    public const int Reason = 4_000;
    public const int Address = 2_000;
    public const int Headline = 1_000;
    public const int Aspect = 60;
    public const int SiteId = 40;
    public const int SiteKey = 500;
    public const int Validator = 1_000;
    public const int Secret = 4_000;
}
