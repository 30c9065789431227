using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Screening.Tests.Subjects;

/// <summary>How often the reader agrees with the labels of specs/train; a drop below the floor fails.</summary>
public sealed class SubjectAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Single_sentences_are_read_as_labelled_in_half_of_the_cases() => Assert.InRange(Accuracy("world.subject"), 0.50, 1);

    [Fact]
    public void Whole_texts_are_read_as_labelled_in_four_cases_of_nine() =>
        Assert.InRange(Accuracy("phys.check", "nurse.check", "trade.check", "world.check"), 0.44, 1);

    [Fact]
    public void Where_a_patient_is_read_one_is_meant_in_two_cases_of_three_and_half_of_them_are_found()
    {
        var read = Read("phys.check", "nurse.check", "trade.check", "world.check");
        var found = read.Count(each => each is { Label: Subject.OwnPatient, Read: Subject.OwnPatient });

        Assert.InRange((double)found / read.Count(each => each.Read == Subject.OwnPatient), 0.66, 1);
        Assert.InRange((double)found / read.Count(each => each.Label == Subject.OwnPatient), 0.45, 1);
    }

    private double Accuracy(params string[] files)
    {
        var read = Read(files);
        var accuracy = (double)read.Count(each => each.Label == each.Read) / read.Count;
        output.WriteLine($"{string.Join(", ", files)}: {accuracy:F3} of {read.Count}");
        return accuracy;
    }

    private static List<(Subject Label, Subject Read)> Read(params string[] files) =>
        [.. files.SelectMany(file => File.ReadLines(Repository.PathOf("specs", "train", file + ".jsonl"))).Select(Read)];

    private static (Subject Label, Subject Read) Read(string line)
    {
        using var row = JsonDocument.Parse(line);
        var label = WireName<Subject>.Parse(row.RootElement.GetProperty("subject").GetString());
        var kind = row.RootElement.TryGetProperty("context", out var context) ? WireName<PostContext>.Parse(context.GetString()) : PostContext.Post;

        var text = row.RootElement.GetProperty("text").GetString()!;
        return (label, MainSubject.Of(Screener.Read(text, ScreeningContext.Default with { Context = kind }).Subjects));
    }
}
