using GoodStanding.App.Check;
using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Adds "Dr Sample", a sample second reader, a draft in every state and reviews of every kind on five sites, so that a new practice sees what a full one looks like.</summary>
public sealed class InstallSample(GoodStandingDb db, Screener screener, ReviewTriage triage, TimeProvider clock)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(int Drafts, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } owner)
            return new(0, Refusal.NotFound);
        if (owner.Role != MemberRole.Owner)
            return new(0, Refusal.NotAllowed("The owner of the practice adds the sample."));
        if (await db.Members.AnyAsync(member => member.IsSample, cancellationToken))
            return new(0, Refusal.NotNow("The sample is here already."));

        var now = clock.GetUtcNow();
        var doctor = NewMember("Dr Sample", MemberRole.Clinician, owner, now);
        var reader = NewMember("Sample Reader", MemberRole.SecondReader, owner, now);
        db.Members.AddRange(doctor, reader);
        foreach (var sample in SampleDrafts.All)
            db.Drafts.Add(NewDraft(sample, doctor, reader, now));

        await db.SaveChangesAsync(cancellationToken);
        await new SampleRounds(db, triage, doctor, now).WriteAsync(cancellationToken);
        return new(SampleDrafts.All.Count);
    }

    private static Member NewMember(string name, MemberRole role, Member owner, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Name = name,
        Role = role,
        State = MemberState.Confirmed,
        Practice = owner.Practice,
        Profession = Profession.Physician,
        Jurisdiction = owner.Jurisdiction,
        TimeZone = owner.TimeZone,
        IsSample = true,
        CreatedAt = now,
    };

    // Each draft walks the way that a real one walks, so that its history is a true one.
    private Draft NewDraft(SampleDrafts.Sample sample, Member doctor, Member reader, DateTimeOffset now)
    {
        var begun = now - TimeSpan.FromHours(20);
        var draft = new Draft
        {
            Id = Guid.CreateVersion7(begun),
            AuthorId = doctor.Id,
            Author = doctor,
            Network = sample.Network,
            Context = SampleDrafts.ContextOf(sample),
            Words = sample.Words,
            Review = sample.Review,
        };
        draft.Begin(doctor, begun);
        var screening = DraftScreening.Of(draft, screener);
        draft.Verdict = screening.Verdict;
        draft.HasTone = screening.HasTone;
        foreach (var (act, isReaders) in WayTo(sample.State))
        {
            var at = act is DraftAct.Schedule or DraftAct.Publish or DraftAct.Expire ? now : begun;
            if (draft.Act(act, act == DraftAct.Expire ? null : isReaders ? reader : doctor, at) is { } no)
                throw new InvalidOperationException($"The sample cannot {act}: {no.Sentence}");
        }

        SetTimes(draft, reader, begun, now);
        return draft;
    }

    private static (DraftAct Act, bool IsReaders)[] WayTo(DraftState state) => state switch
    {
        DraftState.Drafting => [],
        DraftState.Held => [(DraftAct.Hold, false)],
        DraftState.InReview => [(DraftAct.Hold, false), (DraftAct.AskReader, false)],
        DraftState.Scheduled => [.. WayTo(DraftState.InReview), (DraftAct.Approve, true), (DraftAct.Schedule, false)],
        DraftState.Published => [.. WayTo(DraftState.Scheduled), (DraftAct.Publish, false)],
        DraftState.Expired => [.. WayTo(DraftState.Scheduled), (DraftAct.Expire, false)],
        _ => [(DraftAct.Abandon, false)],
    };

    private static void SetTimes(Draft draft, Member reader, DateTimeOffset begun, DateTimeOffset now)
    {
        if (draft.State == DraftState.Held)
            draft.HoldUntil = now + TimeSpan.FromHours(4);
        if (draft.State is DraftState.InReview or DraftState.Scheduled or DraftState.Published or DraftState.Expired)
            draft.HoldUntil = begun + HoldRule.Usual;
        if (draft.State is DraftState.Scheduled or DraftState.Published or DraftState.Expired)
            draft.ApprovedById = reader.Id;
        if (draft.State == DraftState.Scheduled)
            (draft.ScheduledFor, draft.Expires) = (now + TimeSpan.FromHours(2), now + TimeSpan.FromHours(14));
        if (draft.State == DraftState.Published)
            (draft.PublishedAt, draft.Permalink) = (now, "https://social.example/@drsample/1");
        if (draft.State == DraftState.Expired)
            (draft.ScheduledFor, draft.Expires) = (now - TimeSpan.FromHours(6), now - TimeSpan.FromHours(1));
    }
}
