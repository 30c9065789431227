using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.SignIn;

/// <summary>Who may open which page. Whatever is not listed here is for members.</summary>
internal static class Doors
{
    public const string Member = "member";
    public const string Owner = "owner";
    public const string Checker = "checker";
    public const string Program = "program";

    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    /// <summary>Routes besides the pages that everybody may open: they say "Healthy" and no more.</summary>
    public static IReadOnlyList<string> RoutesOpenToAll { get; } = [Live, Ready];

    /// <summary>Pages that everybody may open.</summary>
    public static IReadOnlyList<string> OpenToAll { get; } =
        ["/Error", "/Index", "/SignIn/Index", "/SignIn/Code", "/SignIn/Reset", "/SignIn/NotYours", "/SignIn/Setup", "/SignIn/Join", "/SignIn/Out", "/Theme"];

    /// <summary>Pages for members, and for whoever sits at this very machine: they store nothing.</summary>
    public static IReadOnlyList<string> OpenFromHere { get; } = ["/Check/New", "/Help/Index"];

    /// <summary>Pages for owners.</summary>
    public static IReadOnlyList<string> OwnersOnly { get; } = ["/People/Rates", "/People/Add", "/People/Show", "/People/Doctor", "/People/Mail", "/People/Webhooks"];

    public static void Configure(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(Member, policy => policy.RequireClaim(Me.MemberClaim).RequireAssertion(async context => await MeOf(context).GetAsync() is not null));
        authorization.AddPolicy(Owner, policy => policy.RequireClaim(Me.MemberClaim).RequireAssertion(async context => await MeOf(context).GetAsync() is { Role: MemberRole.Owner }));
        authorization.AddPolicy(Checker, policy => policy.RequireAssertion(async context => ((HttpContext)context.Resource!).IsFromHere() || await MeOf(context).GetAsync() is not null));
        authorization.AddPolicy(Program, policy => policy.AddAuthenticationSchemes(BearerTokens.Name).RequireClaim(BearerTokens.CheckerClaim));
        authorization.FallbackPolicy = authorization.GetPolicy(Member);
    }

    public static void Configure(RazorPagesOptions pages)
    {
        foreach (var page in OpenToAll)
            pages.Conventions.AllowAnonymousToPage(page);
        foreach (var page in OpenFromHere)
            pages.Conventions.AuthorizePage(page, Checker);
        foreach (var page in OwnersOnly)
            pages.Conventions.AuthorizePage(page, Owner);
    }

    private static Me MeOf(AuthorizationHandlerContext context) => ((HttpContext)context.Resource!).RequestServices.GetRequiredService<Me>();
}
