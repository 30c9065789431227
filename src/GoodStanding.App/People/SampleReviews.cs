namespace GoodStanding.App.People;

/// <summary>What is written about the sample professional on five sites: invented from the first word to the last, of every kind that triage knows.</summary>
internal static class SampleReviews
{
    /// <summary>One review. Before is how it read until yesterday; SameAs names the place in the list of the review that is the same complaint.</summary>
    public sealed record Sample(string Site, int DaysAgo, int? Stars, string? Author, string Words, string? Reply = null, string? Before = null, bool IsGone = false, int? SameAs = null);

    /// <summary>Where the running dispute's review stands in the list, and where the finished one's does.</summary>
    public const int Disputed = 4;

    public const int Settled = 16;

    public static IReadOnlyList<Sample> All { get; } =
    [
        // New for the round.
        new("google", 2, 1, "R. Stone", "You will regret this. I know where you park and I will be waiting for you after work."),
        new("google", 1, 5, "Maya L.", "Dr Sample listened, explained every step and called me back the same evening. The whole team is kind."),
        new("healthgrades", 3, 2, "Tired of waiting", "Sat in the waiting room for ninety minutes past my appointment and nobody at the desk said a word. The doctor was fine once I got in."),
        new("yelp", 2, 1, "Glen Pruitt", "My bill was four hundred dollars more than I was told and the billing office never picks up the phone.", Before: "My bill was higher than I was told. Still waiting for a call."),
        new("ratemds", 6, 1, "Anonymous", "My cousin told me he was treated terribly here. I have never been but I would stay away."),
        new("yelp", 4, 1, "Dana Whitlock", "They put veneers on the wrong teeth and the pool at this spa was dirty. Worst dentist in Tampa."),
        new("facebook", 5, 5, "Sofia R.", "Best practice in town. Five stars from our family."),
        new("healthgrades", 8, 1, "Former patient", "He told me that nothing was wrong. Another doctor found the fracture two weeks later. I could not walk for months."),
        new("google", 10, 1, "Truth Teller", "This man is not even licensed to practise medicine. Look it up.", IsGone: true),

        // A wave after an item in the news.
        new("google", 34, 1, "user1841", "Shame on you."),
        new("google", 34, 1, "JusticeNow", "Saw the news. Shame on this place."),
        new("google", 34, 1, "K K", "I have never been there. I saw it on the news and that is enough for me."),
        new("google", 33, 1, "user2207", "Shame on you and your staff."),
        new("google", 33, 1, null, "Disgusting. Everybody should leave one star here."),
        new("google", 33, 1, "Patriot55", "Doctors like this are why I do not trust the government."),

        // What was gone through before.
        new("google", 48, 5, "Ellen T.", "On time, gentle and clear. I felt in good hands.", Reply: "Thank you for taking the time to write."),
        new("google", 55, 1, "BestSmiles", "Do not go here. Come to Best Smiles on Main Street, we are much better and cheaper. bestsmiles.example", IsGone: true),
        new("healthgrades", 60, 5, "J. M.", "A doctor who takes time. My questions were answered one by one.", Reply: "Thank you, this is good to read."),
        new("ratemds", 66, 2, "Anonymous", "Refused to give me antibiotics for a cold. Waste of a morning.", Reply: "We prescribe in line with state and national guidance, which anyone can read."),
        new("yelp", 71, 4, "Owen B.", "Good care, hard to find a parking space.", Reply: "Thank you for taking the time to write. Parking behind the building is free."),
        new("facebook", 80, 1, "Ann K.", "When I worked there we were short of staff every single shift and the pay was late."),
        new("google", 85, 5, "Priya S.", "Friendly from the desk to the door.", Reply: "Kind words are read out to the whole team. Thank you."),
        new("healthgrades", 97, 4, "Grandmother of three", "Very good with children. The wait was a bit long.", Reply: "We aim to see people close to the booked time, and delays are posted at the desk."),
        new("google", 104, 3, "Sam D.", "Fine visit, but the portal never works and the phone rings forever.", Reply: "Reaching an office should be easy, and we look at our phone lines each month."),
        new("ratemds", 120, 5, "Anonymous", "Calm and thorough."),
        new("google", 131, 5, "Luis F.", "I recommend this practice to everybody I know."),
        new("yelp", 131, 1, "Wanda", "All doctors are in it for the money and nobody in this profession can be trusted."),
        new("google", 160, 1, "Marge O.", "The receptionist rolled her eyes at me and talked to me like a child in front of the whole waiting room."),
        new("healthgrades", 159, 1, "Marge", "The receptionist rolled her eyes at me and talked to me like a child in front of the whole waiting room.", SameAs: 27),
        new("facebook", 190, 5, "The Petersens", "Three generations of our family come here."),
        new("ratemds", 210, null, "Anonymous", "She explains things well, but she is always in a hurry."),
        new("google", 240, 5, null, ""),
    ];
}
