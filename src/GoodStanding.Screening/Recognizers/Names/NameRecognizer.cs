using System.Buffers;
using System.Runtime.Intrinsics;
using GoodStanding.Model;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Finds the names of people, and of bodies and places where the tagger is sure.</summary>
internal sealed class NameRecognizer : IRecognizer
{
    // A missed patient costs more than a name too many: a person is taken well under one half.
    private const float LeastPerson = 0.4f;
    private const float LeastBody = 0.8f;
    private const float LeastPlace = 0.9f;

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        var count = document.Tokens.Length;
        var likely = ArrayPool<Vector256<float>>.Shared.Rent(count);
        NameTagger.Tag(document, NameModel.Default, likely);
        for (var token = 0; token < count;)
        {
            var label = Best(likely[token]);
            if (label == NameLabel.Outside)
            {
                token++;
                continue;
            }

            var end = token + 1;
            while (end < count && IsNext(likely[end], label))
                end++;
            if (label != NameLabel.PersonFirst || !Eponyms.IsOne(reading, token, end))
                entities.Add(new(TypeOf(label), NameSpan.Of(document, token, end), Sum(likely[token], label)));
            token = end;
        }

        ArrayPool<Vector256<float>>.Shared.Return(likely);
    }

    private static NameLabel Best(Vector256<float> likely)
    {
        if (likely[0] > 1 - LeastPerson)
            return NameLabel.Outside;
        if (Sum(likely, NameLabel.PersonFirst) >= LeastPerson)
            return NameLabel.PersonFirst;
        if (Sum(likely, NameLabel.BodyFirst) >= LeastBody)
            return NameLabel.BodyFirst;

        return Sum(likely, NameLabel.PlaceFirst) >= LeastPlace ? NameLabel.PlaceFirst : NameLabel.Outside;
    }

    private static bool IsNext(Vector256<float> likely, NameLabel first) =>
        Best(likely) == first && likely[(int)first + 1] > likely[(int)first];

    private static float Sum(Vector256<float> likely, NameLabel first) => likely[(int)first] + likely[(int)first + 1];

    private static EntityType TypeOf(NameLabel first) => first switch
    {
        NameLabel.PersonFirst => EntityType.Person,
        NameLabel.BodyFirst => EntityType.Organization,
        _ => EntityType.Location,
    };
}
