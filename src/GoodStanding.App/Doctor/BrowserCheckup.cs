using System.Globalization;
using System.Text.RegularExpressions;

namespace GoodStanding.App.Doctor;

/// <summary>Can the operator's browser show the pages as they are meant and use passkeys?</summary>
public sealed partial class BrowserCheckup : ICheckup
{
    // The first versions with passkeys, :has() and nested style rules.
    private static readonly (Regex Name, string Says, int Least)[] Browsers =
    [
        (Firefox(), "Firefox", 121),
        (Chromium(), "Chrome, Edge or another Chromium", 120),
        (Safari(), "Safari", 17),
    ];

    public string Part => "Browser";

    public Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken) =>
        Task.FromResult(request.UserAgent is { } agent ? Judge(agent) : null);

    internal static CheckupLine Judge(string agent)
    {
        foreach (var (name, says, least) in Browsers)
        {
            if (name.Match(agent) is not { Success: true } match)
                continue;

            var version = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return version >= least
                ? new("Browser", Health.Good, $"{says} {version} shows everything.")
                : new("Browser", Health.Note, $"{says} {version} is old; passkeys and parts of the look may be missing.", $"Bring it to {least} or newer.");
        }

        return new("Browser", Health.Note, "It is not one that we know.", "If something looks odd, try Firefox, Chrome or Safari.");
    }

    [GeneratedRegex(@"Firefox/(\d{1,5})", RegexOptions.NonBacktracking)]
    private static partial Regex Firefox();

    [GeneratedRegex(@"Chrome/(\d{1,5})", RegexOptions.NonBacktracking)]
    private static partial Regex Chromium();

    [GeneratedRegex(@"Version/(\d{1,5})[\d.]* .*Safari/", RegexOptions.NonBacktracking)]
    private static partial Regex Safari();
}
