using GoodStanding.Storage;

namespace GoodStanding.App.Outbox;

/// <summary>Nobody is told of what is invented: messages speak of all professionals but the sample's.</summary>
internal static class RealProfessionals
{
    public static IQueryable<Guid> Of(GoodStandingDb db) =>
        db.Professionals.Where(professional => professional.MemberId == null || !professional.Member!.IsSample).Select(professional => professional.Id);
}
