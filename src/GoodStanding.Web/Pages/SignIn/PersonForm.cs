using System.ComponentModel.DataAnnotations;
using GoodStanding.App.People;
using GoodStanding.Model;
using GoodStanding.Storage;

namespace GoodStanding.Web.Pages.SignIn;

/// <summary>What a form asks of a person: name, address, profession, place and zone.</summary>
public sealed class PersonForm
{
    [StringLength(Limits.Name)]
    public string? Name { get; set; }

    [StringLength(Limits.Email)]
    public string? Email { get; set; }

    public Profession Profession { get; set; } = Profession.Physician;

    [StringLength(8)]
    public string? Jurisdiction { get; set; }

    [StringLength(100)]
    public string? TimeZone { get; set; }

    internal Profile ToProfile() => new(Name ?? "", Email?.Trim() ?? "", Profession, Jurisdiction ?? "US", TimeZone ?? "UTC");
}
