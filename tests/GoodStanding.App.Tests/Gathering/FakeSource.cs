using System.Collections.Concurrent;
using GoodStanding.Connectors;
using GoodStanding.Model.Reviews;

namespace GoodStanding.App.Tests.Gathering;

/// <summary>A site without a network: it answers what it was told to answer, and keeps what it was asked.</summary>
internal sealed class FakeSource(string site = "google") : IReviewSource
{
    private Func<SourceQuestion, Task<SourceAnswer>> _answer = _ => Task.FromResult(new SourceAnswer(SourceOutcome.Read, []));

    public string SiteId => site;

    public ConcurrentQueue<SourceQuestion> Questions { get; } = [];

    /// <summary>It shows these reviews, all that there are.</summary>
    public void Shows(params IReadOnlyList<Review> reviews) => Answers(new SourceAnswer(SourceOutcome.Read, reviews, IsFullSighting: true));

    public void Answers(SourceAnswer answer) => Answers(_ => Task.FromResult(answer));

    public void Answers(Func<SourceQuestion, Task<SourceAnswer>> answer) => _answer = answer;

    public Task<SourceAnswer> AskAsync(SourceQuestion question, CancellationToken cancellationToken)
    {
        Questions.Enqueue(question);
        return _answer(question);
    }
}
