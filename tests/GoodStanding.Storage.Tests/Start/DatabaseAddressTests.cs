using GoodStanding.Storage.Start;
using Npgsql;
using Xunit;

namespace GoodStanding.Storage.Tests.Start;

public sealed class DatabaseAddressTests : IDisposable
{
    private readonly DataFolder _folder = DataFolder.Open(Path.Combine(Path.GetTempPath(), $"gs-{Environment.ProcessId}-{Environment.TickCount64}"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_an_address_it_is_a_file_in_the_data_folder(string? text) =>
        Assert.Equal(_folder.DatabaseFile, DatabaseAddress.Parse(text, _folder).FilePath);

    [Theory]
    [InlineData("postgres://ann:p%40ss@db.example:5433/clinic")]
    [InlineData("postgresql://ann:p%40ss@db.example:5433/clinic")]
    [InlineData("Host=db.example;Port=5433;Database=clinic;Username=ann;Password=p@ss")]
    public void A_server_is_read_in_either_manner(string text)
    {
        var address = DatabaseAddress.Parse(text, _folder);

        var server = new NpgsqlConnectionStringBuilder(address.ConnectionString);
        Assert.Equal(("db.example", 5433, "clinic", "ann", "p@ss"), (server.Host, server.Port, server.Database, server.Username, server.Password));
        Assert.Equal("clinic on db.example:5433", address.Place);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("mysql://db.example/x")]
    [InlineData("Color=blue")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => DatabaseAddress.Parse(text, _folder));

    [Fact]
    public void A_folder_that_one_process_has_is_refused_to_the_next()
    {
        using (_folder.TryLock())
            Assert.Null(_folder.TryLock());

        using var again = _folder.TryLock();
        Assert.NotNull(again);
    }

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);
}
