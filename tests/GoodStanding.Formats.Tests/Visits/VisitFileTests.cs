using System.Globalization;
using System.Text;
using GoodStanding.Formats.Tests.Archives;
using GoodStanding.Formats.Visits;
using GoodStanding.Testing;
using Xunit;

namespace GoodStanding.Formats.Tests.Visits;

public sealed class VisitFileTests
{
    private static readonly DateOnly Today = new(2026, 5, 4);

    public static TheoryData<string> Names => ["office.csv", "practice.csv", "bundle.json", "export.ndjson"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_reads_as_expected(string name) => ExpectedFile.Matches(PathOf(name + ".expected.txt"), Text(new MemoryStream(Bytes(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_cut_anywhere_gives_what_is_whole_and_tells_no_name_in_its_report(string name)
    {
        var bytes = Bytes(name);
        for (var length = 0; length < bytes.Length; length += 10)
        {
            var report = new VisitReport();
            var count = VisitFile.Read(new MemoryStream(bytes[..length]), Today, report).Count();

            Assert.Equal(report.Read, count);
            Assert.DoesNotContain(report.Problems.Concat(report.Guesses).Concat(report.Faults.SelectMany(fault => fault.Examples)), text => text.Contains("kafor", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_disk_that_fails_costs_what_comes_after(string name)
    {
        var report = new VisitReport();

        _ = VisitFile.Read(new FailingStream(Bytes(name), 100), Today, report).Count();

        Assert.Contains("The file could not be read to its end: reading it failed.", report.Problems);
    }

    [Fact]
    public void Nothing_but_name_day_and_service_comes_out() => Assert.All(Names, name => Assert.DoesNotContain("never read", Text(new MemoryStream(Bytes(name))), StringComparison.Ordinal));

    [Fact]
    public void Bytes_of_older_spreadsheets_are_read_as_what_they_are()
    {
        var file = Encoding.Latin1.GetBytes("Name\tDate\nNúñez, José\t2026-05-02\n");

        Assert.Equal("Núñez, José", Assert.Single(VisitFile.Read(new MemoryStream(file), Today, new())).PersonName);
    }

    [Fact]
    public void NULs_and_a_thousand_columns_are_survived()
    {
        var columns = string.Join(',', Enumerable.Range(0, 1000).Select(column => $"c{column}"));
        var file = Encoding.UTF8.GetBytes($"Name,Date,{columns}\nPriya\0Raman,2026-05-02,{columns}\n");

        Assert.Equal("Priya Raman", Assert.Single(VisitFile.Read(new MemoryStream(file), Today, new())).PersonName);
    }

    [Fact]
    public void A_mapping_says_what_no_guess_can()
    {
        var report = new VisitReport();
        var mapping = new VisitMapping { Name = "wer", Date = "wann", DateFormat = "d/M/yyyy" };

        var visit = Assert.Single(VisitFile.Read(new MemoryStream("wer,wann\nPriya Raman,1/2/2026\n"u8.ToArray()), Today, report, mapping));

        Assert.Equal(new DateOnly(2026, 2, 1), visit.Date);
    }

    [Fact]
    public void A_mapping_that_was_made_for_another_table_is_not_used()
    {
        var report = new VisitReport();
        var mapping = new VisitMapping { Name = "wer", Date = "wann" };

        Assert.Single(VisitFile.Read("Patient,Date\nPriya Raman,2026-05-02\n"u8.ToArray(), Today, report, mapping));
        Assert.Equal(("Patient", "Date"), (report.Mapping?.Name, report.Mapping?.Date));
        Assert.Equal(["Patient", "Date"], report.Columns);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("@SUM(A1)")]
    [InlineData("+Priya Raman")]
    public void A_formula_is_no_name(string cell)
    {
        var report = new VisitReport();

        Assert.Empty(VisitFile.Read(Encoding.UTF8.GetBytes($"Name,Date\n\"{cell}\",2026-05-02\n"), Today, report));
        Assert.Equal("with a formula where a name should be", Assert.Single(report.Faults).Words);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bundle_in_UTF_16_is_read_all_the_same(bool hasMark)
    {
        var text = Encoding.UTF8.GetString(Bytes("bundle.json"));
        byte[] file = hasMark ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] : Encoding.Unicode.GetBytes(text);

        Assert.Equal(VisitFile.Read(Bytes("bundle.json"), Today, new()), VisitFile.Read(file, Today, new()));
    }

    [Fact]
    public void A_table_of_thousands_of_columns_is_refused_in_a_sentence()
    {
        var report = new VisitReport();

        Assert.Empty(VisitFile.Read(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 3000)) + "\n"), Today, report));
        Assert.Contains("more than 2000 columns", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("PK\u0003\u0004rest", "This is a spreadsheet or a zip, not a table as text. Save it as CSV and hand that over.")]
    [InlineData("%PDF-1.7", "This is a PDF, and visits cannot be read from one. Export them as CSV or FHIR.")]
    [InlineData("<html></html>", "This is a page or XML. Export the visits as CSV or as FHIR in JSON.")]
    [InlineData("a,b\n1,2\n", "The first row names no columns for a patient's name and a day. Say which columns they are.")]
    [InlineData("{\"resourceType\":\"Bundle\"}", "The bundle holds no list of entries.")]
    public void A_file_of_something_else_is_told_so(string file, string problem)
    {
        var report = new VisitReport();

        Assert.Empty(VisitFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), Today, report));
        Assert.Equal([problem], report.Problems);
    }

    private static string Text(Stream stream)
    {
        var report = new VisitReport();
        var text = new StringBuilder();
        foreach (var visit in VisitFile.Read(stream, Today, report))
            text.AppendLine(CultureInfo.InvariantCulture, $"{visit.Date:yyyy-MM-dd} | {visit.PersonName} | {visit.Service ?? "-"}");
        text.AppendLine(CultureInfo.InvariantCulture, $"read: {report.Read}");
        foreach (var fault in report.Faults)
            text.AppendLine(CultureInfo.InvariantCulture, $"{fault.Words}: {fault.Count} ({string.Join(", ", fault.Examples)})");
        foreach (var sentence in report.Guesses.Concat(report.Problems))
            text.AppendLine(sentence);
        return text.ToString();
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    private static string PathOf(string name) => Repository.PathOf("tests", "GoodStanding.Formats.Tests", "Files", "visits", name);
}
