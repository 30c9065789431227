using System.Security.Claims;

namespace GoodStanding.Web.SignIn;

/// <summary>Reads the ids out of a sign-in.</summary>
internal static class Claims
{
    public static Guid? FindMemberId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Me.MemberClaim), out var id) ? id : null;

    /// <summary>The member's id on pages that only members reach.</summary>
    public static Guid MemberId(this ClaimsPrincipal user) => user.FindMemberId() ?? throw new InvalidOperationException("A page for members was reached without a member.");
}
