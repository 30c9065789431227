using System.CommandLine;
using GoodStanding.App.People;
using GoodStanding.Model;
using GoodStanding.Storage.People;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli.User;

/// <summary><c>goodstanding user add</c>: invites somebody in the name of a practice's owner.</summary>
internal static class AddUserCommand
{
    public static Command Create()
    {
        var email = new Argument<string>("email") { Description = "Whom to invite." };
        var name = new Option<string>("--name") { Description = "The person's name.", Required = true };
        var role = new Option<MemberRole>("--role") { Description = "What the person may do.", DefaultValueFactory = _ => MemberRole.Clinician };
        var profession = new Option<Profession>("--profession") { Description = "It chooses the codes that apply." };
        var jurisdiction = new Option<string>("--jurisdiction") { Description = "Whose law applies: US, US-CA, UK.", DefaultValueFactory = _ => "US" };
        var zone = new Option<string>("--time-zone") { Description = "Where the person lives: Europe/London.", DefaultValueFactory = _ => "UTC" };
        var practice = new Option<string?>("--practice") { Description = "The practice's name, when there are several." };
        var command = new Command("add", "Invites somebody. Example: goodstanding user add ann@practice.example --name \"Ann Example\" --role SecondReader")
        {
            email, name, role, profession, jurisdiction, zone, practice,
        };
        return new InstallationOptions().On(command, async (services, parsed, cancellationToken) =>
        {
            var accounts = await services.GetRequiredService<ListAccounts>().RunAsync(new(), cancellationToken);
            var owners = accounts.Lines
                .Where(line => line.Role == MemberRole.Owner && line.State == MemberState.Confirmed)
                .Where(line => parsed.GetValue(practice) is not { } wanted || string.Equals(line.Practice, wanted, StringComparison.OrdinalIgnoreCase))
                .ToList();
            if (owners.Count == 0)
                return InstallationOptions.Say("There is no practice with an owner to add to. Make the first account with the token of: goodstanding user setup-token");
            if (owners.Select(owner => owner.Practice).Distinct().Count() > 1)
                return InstallationOptions.Say($"Say which practice with --practice: {string.Join(", ", owners.Select(owner => owner.Practice).Distinct())}");

            var profile = new Profile(parsed.GetValue(name)!, parsed.GetValue(email)!, parsed.GetValue(profession), parsed.GetValue(jurisdiction)!, parsed.GetValue(zone)!);
            var added = await services.GetRequiredService<AddMember>().RunAsync(new(owners[0].MemberId, profile, parsed.GetValue(role)), cancellationToken);
            if (added.Refusal is { } refusal)
                return InstallationOptions.Say(refusal.Sentence);

            Console.WriteLine($"{profile.Email} can join within 24 hours with this invitation: {added.Token}");
            return ExitStatus.Good;
        });
    }
}
