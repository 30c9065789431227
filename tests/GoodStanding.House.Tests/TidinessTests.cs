using System.Diagnostics;
using System.Text.RegularExpressions;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.House.Tests;

/// <summary>Keeps out of the repository what does not belong in it.</summary>
public sealed partial class TidinessTests
{
    private const int LargestFile = 3_200_000;

    // The encoder's layers that we have trained further, for posts and for reviews; nowhere to be fetched from.
    private static readonly string[] Learnt = ["data/models/deep.bin", "data/reviews/models/reviews.bin"];
    private const int LargestLearnt = 10_000_000;

    private static readonly string[] Files = Tracked();

    [Fact]
    public void No_file_is_large() =>
        Assert.DoesNotContain(Files, file => new FileInfo(Repository.PathOf(file)).Length > (Learnt.Contains(file) ? LargestLearnt : LargestFile));

    [Fact]
    public void No_code_of_others_is_committed() =>
        Assert.DoesNotContain(Files, file => ForeignCode().IsMatch(file));

    [Fact]
    public void No_class_is_named_for_its_kind()
    {
        var names = Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.DoesNotContain(names, name => KindName().IsMatch(name));
    }

    [Fact]
    public void No_work_is_left_unsaid()
    {
        var unfinished = Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("House.Tests", StringComparison.Ordinal))
            .Where(file => Unfinished().IsMatch(File.ReadAllText(Repository.PathOf(file))));

        Assert.Empty(unfinished);
    }

    private static string[] Tracked()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return [.. files.Where(file => File.Exists(Repository.PathOf(file)))];
    }

    [GeneratedRegex(@"\.min\.(js|css)$|node_modules/|\.dll$|\.so$")]
    private static partial Regex ForeignCode();

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Processor|Service)$")]
    private static partial Regex KindName();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|[Cc]oming soon")]
    private static partial Regex Unfinished();
}
