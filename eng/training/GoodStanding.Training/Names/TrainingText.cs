using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;

namespace GoodStanding.Training.Names;

/// <summary>A labelled text cut into tokens, each with its label.</summary>
internal sealed class TrainingText
{
    private readonly TokenFacts[] _facts;

    public TrainingText(LabelledText text)
    {
        var document = TextDocument.Read(text.Text);
        Weight = text.Weight;
        Labels = new NameLabel[document.Tokens.Length];
        _facts = new TokenFacts[Labels.Length + (2 * TokenFactsReader.Margin)];
        TokenFactsReader.Read(document, _facts);
        foreach (var (span, type) in text.Names)
        {
            var first = type switch { "PER" => NameLabel.PersonFirst, "ORG" => NameLabel.BodyFirst, _ => NameLabel.PlaceFirst };
            for (var token = 0; token < Labels.Length; token++)
            {
                if (!document.SpanOf(token).Overlaps(span) || Labels[token] != NameLabel.Outside)
                    continue;

                Labels[token] = first;
                first = first is NameLabel.PersonFirst or NameLabel.BodyFirst or NameLabel.PlaceFirst ? first + 1 : first;
            }
        }
    }

    public float Weight { get; }

    public NameLabel[] Labels { get; }

    /// <summary>The facts, with some words masked so that the model learns to do without the word, and without the lists.</summary>
    public TokenFacts[] MaskedFacts(Random random)
    {
        var masked = (TokenFacts[])_facts.Clone();
        for (var token = 0; token < Labels.Length; token++)
        {
            ref var fact = ref masked[token + TokenFactsReader.Margin];
            if (fact.Cluster == 0 && fact.Lists == 0 && Labels[token] == NameLabel.Outside)
                continue;

            var dice = random.NextSingle();
            if (dice < 0.12f)
                fact.Key = 13;
            if (dice is > 0.06f and < 0.18f && Labels[token] != NameLabel.Outside)
                (fact.Lists, fact.Cluster, fact.Coarse) = (0, 0, 0);
        }

        return masked;
    }
}
