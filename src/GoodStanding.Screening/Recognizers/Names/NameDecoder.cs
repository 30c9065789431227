using System.Runtime.Intrinsics;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Makes labels of likelihoods.</summary>
internal static class NameDecoder
{
    // A missed patient costs more than a name too many: a person is taken under one half.
    private const float LeastPerson = 0.42f;
    private const float LeastBody = 0.45f;
    private const float LeastPlace = 0.5f;

    /// <summary>Says for each token which name it begins or goes on with, if any.</summary>
    public static void Decode(ReadOnlySpan<Vector256<float>> likely, Span<NameLabel> labels)
    {
        for (var token = 0; token < likely.Length; token++)
        {
            var first = Best(likely[token]);
            var goesOn = first != NameLabel.Outside && token > 0 && (labels[token - 1] == first || labels[token - 1] == first + 1)
                && likely[token][(int)first + 1] > likely[token][(int)first];
            labels[token] = goesOn ? first + 1 : first;
        }
    }

    /// <summary>How likely the token belongs to a name of the kind.</summary>
    public static float Score(Vector256<float> likely, NameLabel first) => likely[(int)first] + likely[(int)first + 1];

    private static NameLabel Best(Vector256<float> likely)
    {
        if (likely[0] > 1 - LeastPerson)
            return NameLabel.Outside;
        if (Score(likely, NameLabel.PersonFirst) >= LeastPerson)
            return NameLabel.PersonFirst;
        if (Score(likely, NameLabel.BodyFirst) >= LeastBody)
            return NameLabel.BodyFirst;

        return Score(likely, NameLabel.PlaceFirst) >= LeastPlace ? NameLabel.PlaceFirst : NameLabel.Outside;
    }
}
