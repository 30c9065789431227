using Xunit;

namespace GoodStanding.Testing;

/// <summary>Compares a text with a file that stands beside the test: NAME.expected.txt.</summary>
/// <remarks>With GOODSTANDING_ACCEPT=1 the file is written instead; look at what git shows before you commit it.</remarks>
public static class ExpectedFile
{
    public static void Matches(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("GOODSTANDING_ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing. Run once with GOODSTANDING_ACCEPT=1 and read what it holds:\n{actual}");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
