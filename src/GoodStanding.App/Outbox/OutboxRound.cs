namespace GoodStanding.App.Outbox;

/// <summary>What a job has done in one round.</summary>
/// <param name="Done">How many were done.</param>
/// <param name="Failed">The ids of those that broke, and the kind of exception; its message may hold what a person typed.</param>
public sealed record OutboxRound(int Done, IReadOnlyList<(Guid Id, string Kind)> Failed);
