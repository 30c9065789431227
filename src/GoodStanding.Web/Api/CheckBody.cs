namespace GoodStanding.Web.Api;

/// <summary>One text to check, as the description of the interface shows it.</summary>
internal sealed record CheckBody(string? Id, string Text, string? Context, string? Profession, string? Jurisdiction, string? Review, CheckBody.Writer? Author, string? Depth)
{
    internal sealed record Writer(string? Name, string? Practice, string? City);
}
