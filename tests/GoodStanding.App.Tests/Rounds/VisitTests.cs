using System.Text;
using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

/// <summary>Visits from the file to the answer. All names are invented.</summary>
public sealed class VisitTests
{
    private const string Planted = "Zyxwvut";

    [Theory]
    [EveryDatabase]
    public async Task Importing_twice_adds_nothing(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);

        var first = await ImportAsync(rounds, ("Okafor, Jonathan", 3, "Cleaning"), ("Raman, Priya", 5, null), ("Jonathan Okafor", 3, "Cleaning"), ("Cher", 2, null), ("Old, Olga", 500, null));
        var second = await ImportAsync(rounds, ("Jonathan Okafor", 3, "Cleaning"), ("Raman, Priya", 5, null));

        Assert.Equal(new(2, 1, 1, 1), first);
        Assert.Equal(new(0, 2), second);
        Assert.Equal(2, (await ShowAsync(rounds)).Visits!.Count);
    }

    [Theory]
    [EveryDatabase]
    public async Task Two_imports_at_once_keep_each_visit_once(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        var many = Enumerable.Range(0, 40).Select(at => ($"Given{(char)('a' + (at % 26))} Family{(char)('a' + (at / 26))}", at % 9, (string?)"Kind")).ToArray();

        var both = await Task.WhenAll(ImportAsync(rounds, many), ImportAsync(rounds, many));

        Assert.All(both, each => Assert.Null(each.Refusal));
        Assert.Equal((40, 40), (both.Sum(each => each.Added), (await ShowAsync(rounds)).Visits!.Count));
    }

    [Theory]
    [InlineData("Jonathan Okafor", VisitMatch.Match)]
    [InlineData("Chidi Okafor", VisitMatch.Possible)]
    [InlineData("Priya Raman", VisitMatch.None)]
    [InlineData("happy_camper", VisitMatch.NotMatchable)]
    public async Task A_look_answers_in_one_of_four_words_and_is_written_down(string author, VisitMatch expected)
    {
        await using var rounds = await TestRounds.MakeAsync();
        var review = await ReviewAsync(rounds, author);
        await ImportAsync(rounds, ("Okafor, Jonathan", 20, null));

        var look = await LookAsync(rounds, rounds.Practice.Owner, review);

        Assert.Equal(expected, look.Look?.Answer.Match);
        var line = (await ShowAsync(rounds)).Visits!.Looks[0];
        Assert.Equal((rounds.Practice.Owner.Name, VisitAct.Look, review), (line.Name, line.Look.Act, line.Look.ReviewId!.Value));
        Assert.Equal(("google", Model.WireName<VisitMatch>.Of(expected)), (line.SiteId, line.Look.Answer));
    }

    [Fact]
    public async Task Of_days_of_which_nothing_is_kept_nothing_is_said()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var review = await ReviewAsync(rounds, "Priya Raman");
        await ImportAsync(rounds, ("Okafor, Jonathan", 380, null));

        Assert.Equal(VisitMatch.NotMatchable, (await LookAsync(rounds, rounds.Practice.Owner, review)).Look?.Answer.Match);
    }

    [Theory]
    [EveryDatabase]
    public async Task Another_practices_visits_never_match(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        var review = await ReviewAsync(rounds, "Jonathan Okafor");
        var stranger = await OtherOwnerAsync(rounds);
        await rounds.Practice.DoAsync(db => new ImportVisits(db, rounds.Practice.Clock).RunAsync(new(stranger, Visits(rounds, ("Okafor, Jonathan", 20, null))), default));

        Assert.Equal(RefusalKind.NotNow, (await LookAsync(rounds, rounds.Practice.Owner, review)).Refusal?.Kind);
        await ImportAsync(rounds, ("Raman, Priya", 20, null));
        Assert.Equal(VisitMatch.None, (await LookAsync(rounds, rounds.Practice.Owner, review)).Look?.Answer.Match);
        Assert.Equal(RefusalKind.NotFound, (await rounds.Practice.DoAsync(db => new LookIntoVisits(db, rounds.Practice.Clock).RunAsync(new(stranger, review), default))).Refusal?.Kind);
        Assert.DoesNotContain((await rounds.Practice.DoAsync(db => new ShowVisits(db).RunAsync(new(stranger), default))).Visits!.Looks, line => line.Look.Act == VisitAct.Look);
        var keys = await rounds.Practice.DoAsync(db => db.VisitKeepings.IgnoreQueryFilters().Select(keeping => keeping.NameKey).ToListAsync());
        Assert.NotEqual(keys[0], keys[1]);
    }

    [Theory]
    [InlineData(MemberRole.Clinician)]
    [InlineData(MemberRole.SecondReader)]
    public async Task For_a_role_without_the_right_there_are_no_visits_and_no_facts(MemberRole role)
    {
        await using var rounds = await TestRounds.MakeAsync();
        var practice = rounds.Practice;
        var review = await ReviewAsync(rounds, "Jonathan Okafor");
        await ImportAsync(rounds, ("Okafor, Jonathan", 20, null));
        var id = (role == MemberRole.Clinician ? practice.Clinician : practice.Reader).Id;

        Refusal?[] refusals =
        [
            (await practice.DoAsync(db => new ShowVisits(db).RunAsync(new(id), default))).Refusal,
            (await practice.DoAsync(db => new ImportVisits(db, practice.Clock).RunAsync(new(id, []), default))).Refusal,
            (await practice.DoAsync(db => new KeepVisitsFor(db, practice.Clock).RunAsync(new(id, 90), default))).Refusal,
            (await practice.DoAsync(db => new WipeVisits(db, practice.Clock).RunAsync(new(id, IsSure: true), default))).Refusal,
            (await practice.DoAsync(db => new LookIntoVisits(db, practice.Clock).RunAsync(new(id, review), default))).Refusal,
            (await practice.DoAsync(db => new ShowFacts(db).RunAsync(new(id), default))).Refusal,
            (await practice.DoAsync(db => new WriteFacts(db, practice.Clock).RunAsync(new(id, new(), 0), default))).Refusal,
        ];

        Assert.All(refusals, refusal => Assert.Equal(RefusalKind.NotFound, refusal?.Kind));
        Assert.Null((await practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(id, review), default))).Review!.HasVisits);
        Assert.Equal(VisitAct.Import, Assert.Single((await ShowAsync(rounds)).Visits!.Looks).Look.Act);
    }

    [Theory]
    [EveryDatabase]
    public async Task Visits_are_forgotten_when_their_days_have_run_out(DatabaseKind kind)
    {
        await using var rounds = await TestRounds.MakeAsync(kind);
        var practice = rounds.Practice;
        await ImportAsync(rounds, ("Okafor, Jonathan", 100, null), ("Raman, Priya", 20, null), ("Brandt, Bill", 399, null));

        Assert.Equal(0, (await ExpireAsync(rounds)).Visits);
        practice.Clock.Advance(24 * 2);
        Assert.Equal(1, (await ExpireAsync(rounds)).Visits);
        Assert.Equal(1, (await KeepForAsync(rounds, 90)).Forgotten);
        Assert.Equal(1, (await ShowAsync(rounds)).Visits!.Count);
        Assert.Equal([VisitAct.SetDays, VisitAct.Expire, VisitAct.Import], (await ShowAsync(rounds)).Visits!.Looks.Select(line => line.Look.Act));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(1101)]
    [InlineData(int.MaxValue)]
    public async Task Visits_are_kept_neither_for_no_time_nor_for_ever(int days)
    {
        await using var rounds = await TestRounds.MakeAsync();

        Assert.Equal(RefusalKind.Invalid, (await KeepForAsync(rounds, days)).Refusal?.Kind);
        Assert.Equal(VisitKeeping.UsualDays, (await ShowAsync(rounds)).Visits!.Days);
    }

    [Fact]
    public async Task Wiping_takes_every_visit_and_the_key_and_leaves_the_book()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var practice = rounds.Practice;
        var review = await ReviewAsync(rounds, "Jonathan Okafor");
        await ImportAsync(rounds, ("Okafor, Jonathan", 20, null));

        practice.Clock.Advance(1);
        Assert.Equal(RefusalKind.Invalid, (await practice.DoAsync(db => new WipeVisits(db, practice.Clock).RunAsync(new(practice.Owner.Id, IsSure: false), default))).Refusal?.Kind);
        Assert.Equal(1, (await practice.DoAsync(db => new WipeVisits(db, practice.Clock).RunAsync(new(practice.Owner.Id, IsSure: true), default))).Wiped);

        Assert.Equal(0, await practice.DoAsync(db => db.Visits.IgnoreQueryFilters().CountAsync()));
        Assert.Null(await practice.DoAsync(db => db.VisitKeepings.IgnoreQueryFilters().Select(keeping => keeping.NameKey).SingleAsync()));
        Assert.Equal(RefusalKind.NotNow, (await LookAsync(rounds, practice.Owner, review)).Refusal?.Kind);
        Assert.Equal([VisitAct.Wipe, VisitAct.Import], (await ShowAsync(rounds)).Visits!.Looks.Select(line => line.Look.Act));
    }

    [Fact]
    public async Task An_import_stops_when_the_visits_are_wiped_meanwhile()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var practice = rounds.Practice;

        IEnumerable<Visit> Endless()
        {
            for (var at = 0; at < 3000; at++)
            {
                if (at == 2000)
                    practice.DoAsync(db => new WipeVisits(db, practice.Clock).RunAsync(new(practice.Owner.Id, IsSure: true), default)).Wait();
                yield return new($"Given{at / 26} Family{at}", new(2026, 11, 1), null);
            }
        }

        var taken = await practice.DoAsync(db => new ImportVisits(db, practice.Clock).RunAsync(new(practice.Owner.Id, Endless()), default));

        Assert.Equal(RefusalKind.NotNow, taken.Refusal?.Kind);
        Assert.Equal(0, await practice.DoAsync(db => db.Visits.IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task No_name_service_heading_or_answer_stands_in_any_file_of_the_database()
    {
        await using var rounds = await TestRounds.MakeAsync();
        await using var open = rounds.Practice.Database.Open(); // Keeps the log from being folded into the file.
        await open.Database.OpenConnectionAsync();
        var review = await ReviewAsync(rounds, "Jonathan Okafor");

        await rounds.Practice.DoAsync(db => new ImportVisits(db, rounds.Practice.Clock).RunAsync(
            new(rounds.Practice.Owner.Id, Visits(rounds, ($"{Planted}, Jonathan", 3, $"{Planted} service")), $"{{\"Name\":\"{Planted}\"}}"), default));
        await LookAsync(rounds, rounds.Practice.Owner, review);

        var path = rounds.Practice.Database.Address.FilePath!;
        var files = Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*");
        Assert.Contains(path + "-wal", files);
        foreach (var planted in new[] { Planted, Planted.ToUpperInvariant(), Planted.ToLowerInvariant(), "not-matchable" })
            Assert.All(files, file => Assert.False(Holds(file, planted), $"{planted} is in {Path.GetFileName(file)}."));
        Assert.Contains(files, file => Holds(file, "Some words of a review"));
    }

    private static Task<ImportVisits.Result> ImportAsync(TestRounds rounds, params (string Name, int DaysAgo, string? Service)[] visits) => rounds.Practice.DoAsync(db =>
        new ImportVisits(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, Visits(rounds, visits)), default));

    private static IEnumerable<Visit> Visits(TestRounds rounds, params (string Name, int DaysAgo, string? Service)[] visits) =>
        visits.Select(visit => new Visit(visit.Name, DateOnly.FromDateTime(rounds.Practice.Clock.GetUtcNow().UtcDateTime).AddDays(-visit.DaysAgo), visit.Service));

    private static Task<LookIntoVisits.Result> LookAsync(TestRounds rounds, Member member, Guid review)
    {
        rounds.Practice.Clock.Advance(1); // Lines of one moment have no order.
        return rounds.Practice.DoAsync(db => new LookIntoVisits(db, rounds.Practice.Clock).RunAsync(new(member.Id, review), default));
    }

    private static Task<ShowVisits.Result> ShowAsync(TestRounds rounds) => rounds.Practice.DoAsync(db => new ShowVisits(db).RunAsync(new(rounds.Practice.Owner.Id), default));

    private static Task<ExpireVisits.Result> ExpireAsync(TestRounds rounds) => rounds.Practice.DoAsync(db => new ExpireVisits(db, rounds.Practice.Clock).RunAsync(new(), default));

    private static Task<KeepVisitsFor.Result> KeepForAsync(TestRounds rounds, int days)
    {
        rounds.Practice.Clock.Advance(1);
        return rounds.Practice.DoAsync(db => new KeepVisitsFor(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, days), default));
    }

    private static async Task<Guid> ReviewAsync(TestRounds rounds, string author)
    {
        await rounds.ImportAsync(Some.SeenReview("Some words of a review.", author: author));
        return (await rounds.ReadAsync())[0].Id;
    }

    private static Task<Guid> OtherOwnerAsync(TestRounds rounds) => rounds.Practice.DoAsync(async db =>
    {
        var practice = Some.Practice("Another Practice");
        var owner = Some.Member(practice, MemberRole.Owner);
        await Some.SaveAsync(db, practice, owner);
        return owner.Id;
    });

    private static bool Holds(string path, string words)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        var all = bytes.ToArray().AsSpan();
        return all.IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || all.IndexOf(Encoding.Unicode.GetBytes(words)) >= 0;
    }
}
