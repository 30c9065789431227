namespace GoodStanding.Training.Pages;

/// <summary><c>rule-pages [ROOT]</c>: writes docs/rules anew.</summary>
internal static class RulePagesCommand
{
    public static int Run(string[] args)
    {
        var root = args is [var given, ..] ? given : Directory.GetCurrentDirectory();
        var folder = Directory.CreateDirectory(Path.Combine(root, "docs", "rules")).FullName;
        var pages = RulePages.Make(root);
        foreach (var stale in Directory.GetFiles(folder, "*.md").Where(file => !pages.ContainsKey(Path.GetFileName(file))))
            File.Delete(stale);
        foreach (var (name, text) in pages)
            File.WriteAllText(Path.Combine(folder, name), text);

        Console.WriteLine($"{pages.Count} pages in {folder}");
        return 0;
    }
}
