namespace GoodStanding.Screening.Recognizers.Dates;

/// <summary>Tokens that name a day.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Kind">How it names the day; see <see cref="EntityKinds"/>.</param>
internal readonly record struct DateRange(int First, int End, string Kind);
