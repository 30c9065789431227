using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Adds a clinician, or the practice itself, whom reviews are about.</summary>
public sealed class AddProfessional(GoodStandingDb db, TimeProvider clock)
{
    private const int NpiLength = 10;

    /// <summary>LinkedMemberId is the member who is this person, or null. Profession null and IsPractice mean the practice itself.</summary>
    public sealed record Request(Guid MemberId, string Name, Profession? Profession, string? Npi = null, bool IsPractice = false, Guid? LinkedMemberId = null);

    public sealed record Result(Guid? ProfessionalId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Name.Trim() is not { Length: > 0 and <= Limits.Name } name)
            return new(null, Refusal.Invalid($"Give a name of up to {Limits.Name} characters."));
        if (request.Npi is { } npi && !IsNpi(npi))
            return new(null, Refusal.Invalid("An NPI has ten digits, and the last one checks the others: this one is mistyped."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, Refusal.NotFound);
        if (!member.SeesAllReviews && request.LinkedMemberId != member.Id)
            return new(null, Refusal.NotAllowed("You can add yourself; the practice adds the others."));
        if (request.LinkedMemberId is { } linked && !await db.Members.AnyAsync(each => each.Id == linked, cancellationToken))
            return new(null, Refusal.Invalid("This member is not of the practice."));

        var now = clock.GetUtcNow();
        var professional = new Professional
        {
            Id = Guid.CreateVersion7(now),
            Name = name,
            Profession = request.IsPractice ? null : request.Profession,
            Npi = request.Npi,
            IsPractice = request.IsPractice,
            MemberId = request.LinkedMemberId,
            CreatedAt = now,
        };
        db.Professionals.Add(professional);
        await db.SaveChangesAsync(cancellationToken);
        return new(professional.Id);
    }

    // The Luhn digit over 80840 and the number (CMS, NPI check digit).
    private static bool IsNpi(string npi)
    {
        if (npi.Length != NpiLength || !npi.All(char.IsAsciiDigit))
            return false;

        var sum = 24; // What 80840 adds.
        for (var at = 0; at < NpiLength; at++)
        {
            var digit = npi[NpiLength - 1 - at] - '0';
            var counted = at % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }
}
