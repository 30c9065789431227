using GoodStanding.Model;
using GoodStanding.Screening.Deep;
using GoodStanding.Screening.Judging;
using Xunit;

namespace GoodStanding.Screening.Tests.Deep;

public sealed class GateTests
{
    [Theory]
    [InlineData(.9f, Verdict.Stop, false, false)]
    [InlineData(.01f, Verdict.Clear, false, false)]
    [InlineData(.01f, Verdict.Reconsider, false, true)]
    [InlineData(.3f, Verdict.Clear, false, true)]
    [InlineData(.01f, Verdict.Clear, true, true)]
    [InlineData(.9f, Verdict.Stop, true, false)]
    public void Open_is_what_rules_do_not_stop_and_the_fast_stage_does_not_clear_for_sure(float careful, Verdict rules, bool isReply, bool isOpen) =>
        Assert.Equal(isOpen, Gate.IsOpen(new Estimate(careful / 2, careful, 0), rules, isReply));

    [Fact]
    public void A_text_that_is_surely_clear_never_wakes_the_encoder()
    {
        var woken = false;
        var stage = new DeepStage(() =>
        {
            woken = true;
            return Encoders.EncoderState.Missing;
        });

        var report = new Screener(stage).Screen("Reminder: flu clinic on Saturday, nine to one, short sleeves please.", ScreeningContext.Default);

        Assert.Equal(Depth.Settled, report.Depth);
        Assert.False(woken);
    }
}
