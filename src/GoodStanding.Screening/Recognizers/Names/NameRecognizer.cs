using System.Buffers;
using System.Runtime.Intrinsics;
using GoodStanding.Model;

namespace GoodStanding.Screening.Recognizers.Names;

/// <summary>Finds the names of people, and of bodies where the tagger is sure.</summary>
/// <remarks>
/// A trained tagger says how likely each word is part of a name; rules add what it cannot know (a title before it, the same name further on)
/// and take away what only looks like a name (Crohn's). Titles and a closing 's are no part of a name. <see cref="Entity.Kind"/> says whose
/// name it is where that can be told: see <see cref="PersonKind"/>.
/// </remarks>
internal sealed class NameRecognizer : IRecognizer
{
    // Bodies and places have recognizers of their own, which know better.
    private const float Weak = 0.5f;

    // What "I work for" tells is surer.
    private const float Hinted = 0.75f;

    /// <inheritdoc/>
    public void Recognize(Reading reading, List<Entity> entities)
    {
        var document = reading.Document;
        var count = document.Tokens.Length;
        if (count == 0)
            return;

        var pool = ArrayPool<Vector256<float>>.Shared.Rent(count);
        var labelPool = ArrayPool<NameLabel>.Shared.Rent(count);
        try
        {
            var likely = pool.AsSpan(0, count);
            var labels = labelPool.AsSpan(0, count);
            NameTagger.Tag(document, NameModel.Default, likely);
            NameDecoder.Decode(likely, labels);
            NameHints.Add(reading, likely, labels);
            BodyHints.Add(reading, labels);
            NameEdges.Settle(document, labels);
            Add(reading, likely, labels, entities);
        }
        finally
        {
            ArrayPool<Vector256<float>>.Shared.Return(pool);
            ArrayPool<NameLabel>.Shared.Return(labelPool);
        }
    }

    private static void Add(Reading reading, ReadOnlySpan<Vector256<float>> likely, ReadOnlySpan<NameLabel> labels, List<Entity> entities)
    {
        for (var first = 0; first < labels.Length;)
        {
            var label = labels[first];
            var end = first + 1;
            if (label == NameLabel.Outside)
            {
                first++;
                continue;
            }

            while (end < labels.Length && labels[end] == label + 1)
                end++;
            if (Eponyms.IsOne(reading, first, end))
            {
                first = end;
                continue;
            }

            if (label == NameLabel.PersonFirst)
                AddPerson(reading, likely, first, end, entities);
            else if (label == NameLabel.BodyFirst)
                entities.Add(new(EntityType.Organization, NameSpan.Of(reading.Document, first, end), NameDecoder.Score(likely[first], label) is >= 0.45f and var score ? Weak * score : Hinted));
            else if (label == NameLabel.PlaceFirst && !WidePlaces.IsOne(reading, first, end))
                entities.Add(new(EntityType.Location, NameSpan.Of(reading.Document, first, end), Weak * NameDecoder.Score(likely[first], label)));
            first = end;
        }

        Hashtags.Add(reading.Document, entities);
    }

    private static void AddPerson(Reading reading, ReadOnlySpan<Vector256<float>> likely, int first, int end, List<Entity> entities)
    {
        if (NotPeople.IsOne(reading, first, end))
            return;

        var score = Math.Clamp(NameDecoder.Score(likely[first], NameLabel.PersonFirst), 0.5f, 0.97f);
        entities.Add(new(EntityType.Person, NameSpan.Of(reading.Document, first, end), score, PersonKind.Of(reading, first, end)));
    }
}
