using GoodStanding.Model;

namespace GoodStanding.Screening.Rules.Replies;

/// <summary>R17: the longer a reply, the more it can tell.</summary>
internal sealed class LongReply() : ReplyRule("GS-REPLY-LENGTH")
{
    private const int Most = 500;

    protected override void Look(Reading reading, List<Finding> findings)
    {
        var length = reading.Document.Source.Length;
        if (length > Most)
            findings.Add(new(Info, Severity.Note, new(Most, length - Most), $"This reply has {length} characters. Short ones say less that can go wrong.", $"Two to four sentences, under {Most} characters."));
    }
}
