namespace GoodStanding.App;

/// <summary>For whom a deed is done: a member, with her rights, or the clock, for what her practice has switched on.</summary>
public abstract record Actor
{
    private Actor()
    {
    }

    /// <summary>A member who asked.</summary>
    public sealed record Person(Guid MemberId) : Actor;

    /// <summary>No person asked. It has all listings of one practice, and no right that a member would need.</summary>
    public sealed record Clock(Guid PracticeId) : Actor;

    /// <summary>A member's id stands for the member.</summary>
    public static implicit operator Actor(Guid memberId) => new Person(memberId);
}
