using GoodStanding.Learning;
using GoodStanding.Model;

namespace GoodStanding.Screening.Judging;

/// <summary>The questions that a judging model answers, each with a weight a feature: two on the verdict and one a kind of trouble.</summary>
/// <remarks>Privacy and confirming a patient are one question; whether the text is a reply tells them apart. Sixteen heads fill one vector register.</remarks>
internal static class Head
{
    public const int Count = LinearModel.Heads;

    /// <summary>Is it to be stopped?</summary>
    public const int Stop = 0;

    /// <summary>Is it anything but clear?</summary>
    public const int Careful = 1;

    /// <summary>Is it about a patient's privacy?</summary>
    public const int Privacy = 2;

    public static int Of(Category category) => Privacy + Math.Max(0, (int)category - 1);

    public static Category CategoryOf(int head, PostContext context) => head > Privacy
        ? (Category)(head - Privacy + 1)
        : context == PostContext.ReplyToReview ? Category.ConfirmsPatient : Category.Privacy;
}
