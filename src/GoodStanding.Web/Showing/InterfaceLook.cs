namespace GoodStanding.Web.Showing;

/// <summary>What a person should know before a site's interface is switched on: what is sent to whom, and where the key comes from.</summary>
/// <param name="Sends">What is sent to whom, and what comes back.</param>
/// <param name="KeyLabel">What the interface calls the page.</param>
/// <param name="KeyHint">Where that is found.</param>
/// <param name="SecretHint">Where the key is found.</param>
internal sealed record InterfaceLook(string Sends, string KeyLabel, string KeyHint, string SecretHint)
{
    public static InterfaceLook? Of(string siteId) => siteId switch
    {
        "google" => new(
            "Google is asked every six hours for the reviews of the place that you choose, with a grant that you give to your own client. Nothing of a patient is sent. Google has one right for this: it also lets an answer be put there, which happens only when you press the button.",
            "Place", "", "Made in the Google Cloud console, under Credentials."),
        "yelp" => new(
            "Yelp is told your business's name and your key every six hours. It gives the rating, the number of reviews and the beginnings of three; the whole words come from a saved page.",
            "Business", "What stands behind /biz/ in the address of your page.", "Made on Yelp's pages for developers; it is one long word."),
        "trustpilot" => new(
            "Trustpilot is told your website's name and your key every six hours. It gives all public reviews.",
            "Website", "Without https://, such as practice.example.", "Found in your business account, under Integrations."),
        _ => null,
    };
}
