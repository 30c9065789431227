using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Storage;

namespace GoodStanding.App.Check;

/// <summary>Screens a text and stores nothing of it.</summary>
public sealed class ScreenText(GoodStandingDb db, Screener screener, TimeProvider clock)
{
    /// <summary>Who writes what. Without a member, profession and jurisdiction are taken as given, else a physician in the United States.</summary>
    public sealed record Request(
        string Words,
        PostContext Context = PostContext.Post,
        string? Review = null,
        Guid? MemberId = null,
        Profession? Profession = null,
        Jurisdiction? Jurisdiction = null,
        bool IsFast = false);

    public sealed record Result(ScreeningReport Report, ScreeningContext Context);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var context = ScreeningContext.Default with { Context = request.Context, Review = request.Review };
        if (request.MemberId is { } memberId && await db.EnterAsync(memberId, cancellationToken) is { } member)
        {
            context = DraftScreening.ContextOf(member, request.Context, request.Review);
            if (member.FirstCheckAt is null)
            {
                member.FirstCheckAt = clock.GetUtcNow();
                await db.TrySaveAsync(cancellationToken);
            }
        }

        // A new context rather than a changed one, because what is strict follows from both.
        if (request.Profession is not null || request.Jurisdiction is not null)
            context = new(context.Context, request.Profession ?? context.Profession, request.Jurisdiction ?? context.Jurisdiction, context.Review, context.Author);

        return new((request.IsFast ? Screener.Fast : screener).Screen(request.Words, context), context);
    }
}
