using System.CommandLine;

namespace GoodStanding.Cli.Import;

/// <summary><c>goodstanding import</c>: takes in what other places hold.</summary>
internal static class ImportCommand
{
    public static Command Create() => new(
        "import",
        """
        Takes in what other places hold.

          goodstanding import reviews page.html --dry-run --jsonl
        """)
    {
        ImportReviewsCommand.Create(),
    };
}
