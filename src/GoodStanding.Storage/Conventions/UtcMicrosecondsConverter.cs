using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoodStanding.Storage.Conventions;

/// <summary>Keeps a moment as whole microseconds since 1970 in UTC: a number that sorts and compares on both databases.</summary>
public sealed class UtcMicrosecondsConverter() : ValueConverter<DateTimeOffset, long>(
    moment => (moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    microseconds => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond));
