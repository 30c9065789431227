using GoodStanding.Model;
using GoodStanding.Screening.Judging;

namespace GoodStanding.Screening.Deep;

/// <summary>What the deep stage makes of a text by itself, before the fast stage's word is weighed in.</summary>
/// <param name="post">The answers of the head for posts, in the order of <see cref="Head"/>: stop, anything but clear, then the kinds of trouble, privacy and confirming apart.</param>
/// <param name="reply">The answers of the head for replies: stop, anything but clear.</param>
/// <param name="words">Where the words stand, and how much each carries of the trouble.</param>
/// <param name="likeness">The text as a vector of length 1, to be held beside those of known cases.</param>
internal sealed class Meaning(float[] post, float[] reply, IReadOnlyList<(TextSpan Span, float Weight)> words, float[] likeness)
{
    /// <summary>How many answers the head for posts gives.</summary>
    public static readonly int PostAnswers = 2 + Enum.GetValues<Category>().Length;

    /// <summary>How many answers the head for replies gives.</summary>
    public const int ReplyAnswers = 2;

    /// <summary>Whether all of the text was read; of a very long one only the first part is.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where the words stand, and the answer of the head that says how much each carries of the trouble.</summary>
    public IReadOnlyList<(TextSpan Span, float Weight)> Words => words;

    /// <summary>The text as a vector of length 1.</summary>
    public ReadOnlySpan<float> Likeness => likeness;

    /// <summary>The answer to whether it is to be stopped.</summary>
    public float Stop(bool isReply) => isReply ? reply[0] : post[0];

    /// <summary>The answer to whether it is anything but clear.</summary>
    public float Careful(bool isReply) => isReply ? reply[1] : post[1];

    /// <summary>The answer to whether a kind of trouble is in it.</summary>
    public float Of(Category category) => post[2 + (int)category];

    /// <summary>The kinds of trouble that are likelier than not, the likeliest first; where none is, the likeliest.</summary>
    public IEnumerable<Category> Troubles => Enum.GetValues<Category>().OrderByDescending(Of).Where((category, rank) => rank == 0 || Of(category) > 0);
}
