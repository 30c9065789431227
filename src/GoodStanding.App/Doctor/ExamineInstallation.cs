using System.Data.Common;
using GoodStanding.Storage.Guard;

namespace GoodStanding.App.Doctor;

/// <summary>Says of each part of the installation that it is good, or what to do.</summary>
public sealed class ExamineInstallation(IEnumerable<ICheckup> checkups)
{
    /// <summary>UserAgent is what the operator's browser calls itself, or null outside a browser.</summary>
    public sealed record Request(string? UserAgent = null);

    public sealed record Result(IReadOnlyList<CheckupLine> Lines)
    {
        public bool IsWell => Lines.All(line => line.Health != Health.Bad);
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var lines = new List<CheckupLine>();
        foreach (var checkup in checkups)
        {
            if (await LookAsync(checkup, request, cancellationToken) is { } line)
                lines.Add(line);
        }

        return new(lines);
    }

    // One part that is broken must not hide the others.
    private static async Task<CheckupLine?> LookAsync(ICheckup checkup, Request request, CancellationToken cancellationToken)
    {
        try
        {
            return await checkup.LookAsync(request, cancellationToken);
        }
        catch (Exception problem) when (problem is DbException or IOException or UnauthorizedAccessException or GuardException or InvalidOperationException)
        {
            return new(checkup.Part, Health.Bad, $"Not looked at: {problem.Message}", "See to the line about the database first.");
        }
    }
}
