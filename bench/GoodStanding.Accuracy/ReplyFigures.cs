using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>Verdicts on replies to reviews: unsafe is what is stopped.</summary>
internal static class ReplyFigures
{
    public static IEnumerable<Row> Measure(string path, string set, double caught, double leftAlone)
    {
        var answers = Cases.Read(path).Select(row => (IsUnsafe: row.Text("expect") == "unsafe", IsStopped: Ask.About(row, isReply: true).Report.Verdict == Verdict.Stop)).ToList();
        var unsafes = answers.Count(each => each.IsUnsafe);
        yield return new(set, "unsafe caught", (double)answers.Count(each => each is { IsUnsafe: true, IsStopped: true }) / unsafes, Floor: caught, Of: unsafes);
        yield return new(set, "safe left alone", (double)answers.Count(each => each is { IsUnsafe: false, IsStopped: false }) / (answers.Count - unsafes), Floor: leftAlone, Of: answers.Count - unsafes);
    }
}
