using GoodStanding.Testing;
using GoodStanding.Web.Pages.Rounds;

namespace GoodStanding.Web.Tests.Pages;

public sealed class HeldFilesTests
{
    private static readonly Guid Ada = new("0198c0de-0000-7000-8000-000000000001");
    private static readonly Guid Kim = new("0198c0de-0000-7000-8000-000000000002");

    private readonly FakeClock _clock = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_third_hand_over_pushes_out_ones_own_first_and_nobody_elses()
    {
        var held = new HeldFiles(_clock);
        var hers = held.Keep(Kim, []);
        var mine = new List<Guid>();
        for (var time = 0; time < 3; time++)
        {
            _clock.Advance(hours: 0.1);
            mine.Add(held.Keep(Ada, []));
        }

        Assert.NotNull(held.Find(hers, Kim));
        Assert.Equal([false, true, true], mine.Select(id => held.Find(id, Ada) is not null));
    }

    [Fact]
    public void Nobody_finds_or_drops_what_another_has_handed_over()
    {
        var held = new HeldFiles(_clock);
        var id = held.Keep(Ada, []);

        held.Drop(id, Kim);
        Assert.Null(held.Find(id, Kim));
        Assert.NotNull(held.Find(id, Ada));
        held.Drop(id, Ada);

        Assert.Null(held.Find(id, Ada));
    }
}
