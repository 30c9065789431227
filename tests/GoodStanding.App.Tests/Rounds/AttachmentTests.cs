using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class AttachmentTests
{
    private static readonly byte[] Pdf = "%PDF-1.7 some pages"u8.ToArray();

    [Theory]
    [EveryDatabase]
    public async Task A_paper_comes_back_as_it_was_handed_over_is_counted_and_deleted(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var dispute = await FileAsync(rounds);

        var added = await AddAsync(rounds, dispute, Pdf, "C:\\papers\\screen.pdf");

        var opened = (await OpenAsync(rounds, rounds.Practice.Clinician.Id, dispute, added.AttachmentId!.Value)).Attachment!;
        Assert.Equal((AttachmentKind.Pdf, "screen.pdf", Pdf.Length), (opened.Kind, opened.Name, opened.Length));
        Assert.Equal(Pdf, opened.Content);
        var shown = (await rounds.Practice.DoAsync(db => new ShowDispute(db).RunAsync(new(rounds.Practice.Owner.Id, dispute), default))).Dispute!;
        Assert.Equal("screen.pdf", Assert.Single(shown.Papers).Name);
        Assert.Equal(1, (await rounds.Practice.DoAsync(db => new ListDisputes(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default))).Papers[dispute]);

        Assert.Null((await RemoveAsync(rounds, rounds.Practice.Owner.Id, dispute, opened.Id)).Refusal);
        Assert.Equal(Refusal.NotFound, (await OpenAsync(rounds, rounds.Practice.Owner.Id, dispute, opened.Id)).Refusal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A00", AttachmentKind.Png)]
    [InlineData("FFD8FFE000104A464946", AttachmentKind.Jpeg)]
    [InlineData("255044462D312E34", AttachmentKind.Pdf)]
    [InlineData("4C696E6B730A61C3A4", AttachmentKind.Text)] // "Links", a line end, "aä".
    [InlineData("504B0304", null)] // A zip.
    [InlineData("4749463839610100", null)] // A GIF.
    [InlineData("4D5A9000", null)] // A program.
    [InlineData("61C3", null)] // Half a letter.
    [InlineData("89504E47", null)]
    public async Task The_first_bytes_say_what_it_is_and_the_name_does_not(string hex, AttachmentKind? kind)
    {
        await using var rounds = await TestRounds.MakeAsync();
        var dispute = await FileAsync(rounds);

        var added = await AddAsync(rounds, dispute, Convert.FromHexString(hex), "screen.pdf");

        Assert.Equal(kind is null ? RefusalKind.Invalid : null, added.Refusal?.Kind);
        if (kind is not null)
            Assert.Equal(kind, (await OpenAsync(rounds, rounds.Practice.Owner.Id, dispute, added.AttachmentId!.Value)).Attachment!.Kind);
    }

    [Fact]
    public async Task Nothing_too_much_and_too_many_are_told_so()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var dispute = await FileAsync(rounds);
        var most = new byte[AddAttachment.MostBytes];
        Pdf.CopyTo(most, 0);

        Assert.Equal("The file is empty. Choose another.", (await AddAsync(rounds, dispute, [])).Refusal?.Sentence);
        Assert.Contains("larger than 10 MB", (await AddAsync(rounds, dispute, [.. most, 0])).Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Null((await AddAsync(rounds, dispute, most)).Refusal);
        for (var at = 1; at < AddAttachment.Most; at++)
            Assert.Null((await AddAsync(rounds, dispute, Pdf)).Refusal);
        Assert.Equal(RefusalKind.NotNow, (await AddAsync(rounds, dispute, Pdf)).Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task Papers_of_disputes_that_one_does_not_see_are_not_there(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var (_, other) = await rounds.AddListingAsync(key: "another");
        await rounds.ImportAsync(other, isFull: false, Some.SeenReview("Never been there.", "x", 1));
        var dispute = await FileAsync(rounds, "x");
        var paper = (await AddAsync(rounds, dispute, Pdf)).AttachmentId!.Value;
        var clinician = rounds.Practice.Clinician.Id;

        Assert.Equal(Refusal.NotFound, (await OpenAsync(rounds, clinician, dispute, paper)).Refusal);
        Assert.Equal(Refusal.NotFound, (await RemoveAsync(rounds, clinician, dispute, paper)).Refusal);
        Assert.Equal(Refusal.NotFound, (await rounds.Practice.DoAsync(db => new AddAttachment(db, rounds.Practice.Clock).RunAsync(new(clinician, dispute, "a.pdf", Pdf), default))).Refusal);
        Assert.Equal(Refusal.NotFound, (await OpenAsync(rounds, rounds.Practice.Owner.Id, Guid.CreateVersion7(Some.Time), paper)).Refusal);
        Assert.NotNull((await OpenAsync(rounds, rounds.Practice.Owner.Id, dispute, paper)).Attachment);
    }

    [Fact]
    public async Task A_name_is_kept_short_and_without_control_signs()
    {
        await using var rounds = await TestRounds.MakeAsync();
        var dispute = await FileAsync(rounds);

        var added = await AddAsync(rounds, dispute, Pdf, "a\r\nb" + new string('é', 500));
        var nameless = await AddAsync(rounds, dispute, Pdf, "papers/");

        Assert.Equal("ab" + new string('é', 98), (await OpenAsync(rounds, rounds.Practice.Owner.Id, dispute, added.AttachmentId!.Value)).Attachment!.Name);
        Assert.Equal("A file without a name", (await OpenAsync(rounds, rounds.Practice.Owner.Id, dispute, nameless.AttachmentId!.Value)).Attachment!.Name);
    }

    private static async Task<Guid> FileAsync(TestRounds rounds, string id = "r1")
    {
        if (id == "r1")
            await rounds.ImportAsync(Some.SeenReview("Never been there, still bad.", stars: 1));
        var review = (await rounds.ReadAsync()).Single(each => each.SiteReviewId == id).Id;
        return (await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, review, RemovalGround.NotPatient), default))).DisputeId!.Value;
    }

    private static Task<AddAttachment.Result> AddAsync(TestRounds rounds, Guid dispute, byte[] content, string name = "screen.pdf") =>
        rounds.Practice.DoAsync(db => new AddAttachment(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, dispute, name, content), default));

    private static Task<OpenAttachment.Result> OpenAsync(TestRounds rounds, Guid member, Guid dispute, Guid attachment) =>
        rounds.Practice.DoAsync(db => new OpenAttachment(db).RunAsync(new(member, dispute, attachment), default));

    private static Task<RemoveAttachment.Result> RemoveAsync(TestRounds rounds, Guid member, Guid dispute, Guid attachment) =>
        rounds.Practice.DoAsync(db => new RemoveAttachment(db).RunAsync(new(member, dispute, attachment), default));
}
