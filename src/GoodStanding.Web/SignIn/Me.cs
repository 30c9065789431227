using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.SignIn;

/// <summary>The member who asks, read once a request: rights are those of the database now, not those of the sign-in.</summary>
public sealed class Me(GoodStandingDb db, IHttpContextAccessor http)
{
    public const string MemberClaim = "member";

    private Member? _member;
    private bool _isKnown;

    public async ValueTask<Member?> GetAsync()
    {
        if (_isKnown)
            return _member;

        var context = http.HttpContext!;
        _member = context.User.FindMemberId() is { } id ? await db.EnterAsync(id, context.RequestAborted) : null;
        _isKnown = true;
        return _member;
    }

    /// <summary>Whether the sample professional is in this member's practice.</summary>
    public async Task<bool> HasSampleAsync() =>
        await GetAsync() is not null && await db.Members.AnyAsync(member => member.IsSample, http.HttpContext!.RequestAborted);
}
