using GoodStanding.Model;

namespace GoodStanding.Accuracy;

/// <summary>Verdicts on replies to reviews: unsafe is what is stopped.</summary>
internal static class ReplyFigures
{
    public static IEnumerable<Row> Measure(string path, string set, Ask ask, (double Caught, double LeftAlone) floors)
    {
        var answers = Cases.Read(path).Select(row => (IsUnsafe: row.Text("expect") == "unsafe", IsStopped: ask.About(row, isReply: true).Report.Verdict == Verdict.Stop)).ToList();
        var unsafes = answers.Count(each => each.IsUnsafe);
        yield return new(set, "unsafe caught", (double)answers.Count(each => each is { IsUnsafe: true, IsStopped: true }) / unsafes, Floor: floors.Caught, Of: unsafes);
        yield return new(set, "safe left alone", (double)answers.Count(each => each is { IsUnsafe: false, IsStopped: false }) / (answers.Count - unsafes), Floor: floors.LeftAlone, Of: answers.Count - unsafes);
    }
}
