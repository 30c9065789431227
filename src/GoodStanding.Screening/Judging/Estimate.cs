namespace GoodStanding.Screening.Judging;

/// <summary>How likely it is that a text is to be stopped, that it is anything but clear, and that it is about a patient's privacy.</summary>
internal readonly record struct Estimate(float Stop, float Careful, float Privacy);
