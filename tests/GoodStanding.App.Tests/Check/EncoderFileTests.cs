using GoodStanding.App.Check;
using GoodStanding.App.Doctor;
using GoodStanding.Encoders;
using GoodStanding.Screening.Deep;
using Xunit;

namespace GoodStanding.App.Tests.Check;

public sealed class EncoderFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"gs-{Guid.CreateVersion7():N}.weights");

    [Fact]
    public void The_file_beside_the_program_is_ready() => Assert.Equal(EncoderStateKind.Ready, EncoderFile.Open().Kind);

    [Fact]
    public void A_file_that_is_not_there_is_missing() => Assert.Equal(EncoderStateKind.Missing, EncoderFile.Open(_path).Kind);

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100_000)]
    public void A_file_that_is_no_encoder_is_refused_in_a_sentence(int length)
    {
        File.WriteAllBytes(_path, new byte[length]);

        var state = EncoderFile.Open(_path);

        Assert.Equal(EncoderStateKind.Refused, state.Kind);
        Assert.EndsWith(".", state.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_larger_than_can_be_mapped_is_refused_in_a_sentence()
    {
        using (var file = File.Create(_path))
            file.SetLength(3L << 30);

        Assert.Equal(EncoderStateKind.Refused, EncoderFile.Open(_path).Kind);
    }

    [Theory]
    [InlineData(true, Health.Good)]
    [InlineData(false, Health.Note)]
    public async Task The_doctor_says_whether_meaning_is_read(bool isThere, Health health)
    {
        var stage = new DeepStage(() => isThere ? EncoderFile.Open() : EncoderFile.Open(_path));

        var line = await new DeepStageCheckup(stage).LookAsync(new(), default);

        Assert.Equal(health, line!.Health);
        Assert.Equal(isThere, line.Do is null);
    }

    public void Dispose() => File.Delete(_path);
}
