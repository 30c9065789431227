using Microsoft.AspNetCore.Identity;

namespace GoodStanding.Storage.People;

/// <summary>A person who signs in. What she may do is said by her memberships.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public DateTimeOffset CreatedAt { get; set; }
}
