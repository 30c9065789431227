using GoodStanding.Allegations;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.ReviewStore;

/// <summary>Reviews of forty made-up words, the frequent ones as frequent as in a language: the word of rank n comes one nth as often as the first.</summary>
internal static class Invented
{
    private const int Vocabulary = 20_000;
    private const int Days = 4_000;

    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(Spell)];
    private static readonly double HighestRank = Math.Log(Vocabulary);

    private static int _count;

    /// <summary>One of the most frequent words, as frequent in queries as in reviews.</summary>
    public static string Word(Random random, int most) => Words[Math.Min((int)Math.Exp(random.NextDouble() * Math.Log(most)), most) - 1];

    public static StoredReview Review(Listing listing, Random random, DateTimeOffset now)
    {
        var words = string.Join(' ', Enumerable.Range(0, 20 + random.Next(40)).Select(_ => Words[(int)Math.Exp(random.NextDouble() * HighestRank) - 1]));
        var review = new Review(
            listing.SiteId, listing.Key, $"{++_count}", $"Writer {random.Next(10_000)}", new Rating(random.Next(10) < 7 ? 5 : 1 + random.Next(4)), words, now.AddMinutes(-random.Next(Days * 24 * 60)));
        var stored = StoredReview.See(Guid.CreateVersion7(now), review, listing, now);
        stored.PracticeId = listing.PracticeId;
        stored.Put(Triage.Fast.Read(review));
        return stored;
    }

    private static string Spell(int number)
    {
        const string Onsets = "bdfgklmnprtvz";
        const string Vowels = "aeiou";
        var word = "";
        for (var left = number + 100; left > 0; left /= Onsets.Length * Vowels.Length)
            word += $"{Onsets[left % Onsets.Length]}{Vowels[left / Onsets.Length % Vowels.Length]}";
        return word;
    }
}
