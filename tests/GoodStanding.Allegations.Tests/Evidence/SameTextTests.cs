using FsCheck;
using FsCheck.Fluent;
using GoodStanding.Allegations.Evidence;
using GoodStanding.Allegations.Evidence.Copies;
using GoodStanding.Model.Reviews;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Allegations.Tests.Evidence;

public sealed class SameTextTests
{
    private const string Words = "The receptionist kept me on the line for half an hour and then told me that the office had closed for lunch.";

    private static readonly string[] Vocabulary = ["the", "doctor", "was", "late", "and", "rude", "kind", "to", "me", "again"];

    [Fact]
    public void The_same_words_twice_on_one_listing_are_a_duplicate()
    {
        var found = Assert.Single(SameTextFinder.Find([SomeReview.Of(Words, date: "2026-05-04"), SomeReview.Of(Words.ToUpperInvariant(), date: "2026-05-06")]));

        Assert.Equal((AllegationType.DuplicateSameSite, 1.0), (found.Type, found.Jaccard));
        Assert.True(found.Earlier.DatePublished < found.Later.DatePublished);
    }

    [Fact]
    public void Of_one_review_its_copies_are_found_on_either_side_of_it()
    {
        var read = SomeReview.Of(Words, date: "2026-05-04");
        Review[] others = [SomeReview.Of(Words, date: "2026-05-06", site: "yelp"), SomeReview.Of(Words, "Priya Raman", "2026-05-01"), SomeReview.Of("Kind and on time, as always, and the room was warm.")];

        var found = SameTextFinder.FindOf(read, others);

        Assert.Equal([AllegationType.Plagiarism, AllegationType.CrossPost], found.Select(same => same.Type));
        Assert.Equal("The same words stand under another name in a review of 1 May 2026 on Google Business Profile (100 % alike).", EvidenceWords.Of(found[0], read).Sentence);
        var later = EvidenceWords.Of(found[1], read);
        Assert.StartsWith("The same words stand in a later review of 6 May 2026 on", later.Sentence, StringComparison.Ordinal);
        Assert.Null(later.Type);
    }

    [Theory]
    [InlineData("Jonathan Okafor")]
    [InlineData("Jon Okafor")]
    [InlineData("Jonathan O.")]
    [InlineData("sunnyday77")]
    [InlineData(null)]
    public void The_same_words_on_another_site_are_one_complaint_unless_somebody_else_wrote_them(string? author)
    {
        var found = Assert.Single(SameTextFinder.Find([SomeReview.Of(Words), SomeReview.Of(Words, author, "2026-05-06", site: "yelp")]));

        Assert.Equal(AllegationType.CrossPost, found.Type);
    }

    [Theory]
    [InlineData("google", "elm-street")]
    [InlineData("yelp", "another-practice")]
    public void The_same_words_under_another_name_are_a_copy(string site, string listing)
    {
        var found = Assert.Single(SameTextFinder.Find([SomeReview.Of(Words), SomeReview.Of(Words, "Priya Raman", "2026-05-06", site: site, listing: listing)]));

        Assert.Equal(AllegationType.Plagiarism, found.Type);
        Assert.StartsWith("The same words stand under another name in a review of 4 May 2026 on ", EvidenceWords.Of(found).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_words_that_many_people_use_are_no_copy() =>
        Assert.Empty(SameTextFinder.Find([SomeReview.Of("Great doctor, I would highly recommend him!"), SomeReview.Of("Great doctor, I would highly recommend him!", "Priya Raman")]));

    [Fact]
    public void Reviews_without_words_are_not_compared() => Assert.Empty(SameTextFinder.Find([SomeReview.Of(""), SomeReview.Of("", date: "2026-05-05"), SomeReview.Of("👍")]));

    [Fact]
    public void The_index_finds_what_a_comparison_of_all_with_all_finds() =>
        Prop.ForAll(Texts().ToArbitrary(), texts =>
        {
            var index = new SameTextIndex();
            var cut = texts.Select(text => Shingles.Of(TextDocument.Read(text))).ToList();
            cut.ForEach(index.Add);

            return cut.All(text => index.Find(text).SequenceEqual(Enumerable.Range(0, cut.Count).Where(each => PlainJaccard(cut[each], text, texts))));

            bool PlainJaccard(Shingles one, Shingles other, string[] all) => SlowJaccard(all[cut.IndexOf(one)], all[cut.IndexOf(other)]) >= 0.8;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261201UL, 7UL));

    // Texts that differ from one another in a few words each.
    private static Gen<string[]> Texts() =>
        from origin in Gen.Elements(Vocabulary).ArrayOf(30)
        from edits in Gen.Choose(0, (30 * Vocabulary.Length) - 1).ArrayOf(4).ListOf(12)
        from length in Gen.Choose(0, 30)
        select edits.Select(edit => Edited(origin[..length], edit)).ToArray();

    private static string Edited(string[] origin, int[] edits)
    {
        var words = origin.ToArray();
        foreach (var edit in edits.Where(edit => edit % 30 < words.Length))
            words[edit % 30] = Vocabulary[edit / 30];
        return string.Join(' ', words);
    }

    // The definition, written down as plainly as it goes: sets of three words in a row.
    private static double SlowJaccard(string one, string other)
    {
        var (mine, theirs) = (Runs(one), Runs(other));
        return mine.Count == 0 || theirs.Count == 0 ? 0 : (double)mine.Intersect(theirs).Count() / mine.Union(theirs).Count();
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < 3 ? [text] : [.. Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(first => string.Join(' ', words[first..(first + 3)]))];
    }
}
