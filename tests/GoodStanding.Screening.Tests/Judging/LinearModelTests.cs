using GoodStanding.Learning;
using GoodStanding.Screening.Judging;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Judging;

public sealed class LinearModelTests
{
    private static readonly uint Rude = FeatureList.KeyOf(FeatureKind.Word, WordKey.Of("rude"));
    private static readonly uint Kind = FeatureList.KeyOf(FeatureKind.Word, WordKey.Of("kind"));
    private static readonly uint Strange = FeatureList.KeyOf(FeatureKind.Word, WordKey.Of("strange"));

    [Fact]
    public void A_known_word_moves_the_answer_and_an_unseen_one_weakens_it()
    {
        var model = Model();
        var none = default(HeadSums);

        var rude = model.Probability(Head.Stop, model.Sum([Rude]), none);
        var diluted = model.Probability(Head.Stop, model.Sum([Rude, Strange, Strange]), none);
        var kind = model.Probability(Head.Stop, model.Sum([Kind]), none);

        Assert.True(rude > diluted && diluted > .5f && kind < .5f, $"rude {rude}, diluted {diluted}, kind {kind}");
    }

    [Fact]
    public void A_file_of_something_else_is_refused() => Assert.Throws<FormatException>(() => LinearModel.Read(new MemoryStream(new byte[64])));

    // Two words of rarity 2; only the first head weighs them.
    private static LinearModel Model()
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(LinearModel.Magic);
        writer.Write(2);
        for (var number = 0; number < 3 * Head.Count; number++)
            writer.Write(number < Head.Count ? 0f : .1f);
        writer.Write(Rude);
        writer.Write(Kind);
        writer.Write(new byte[] { 32, 32 });
        foreach (var weight in (sbyte[])[40, -40])
        {
            writer.Write(weight);
            writer.Write(new byte[Head.Count - 1]);
        }

        return LinearModel.Read(new MemoryStream(file.ToArray()));
    }
}
