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
        HasPeopleOnly = text.HasPeopleOnly;
        Labels = new NameLabel[document.Tokens.Length];
        _facts = new TokenFacts[Labels.Length + (2 * TokenFactsReader.Margin)];
        TokenFactsReader.Read(document, _facts);
        foreach (var (span, type) in text.Names)
        {
            var first = type switch { "PER" => NameLabel.PersonFirst, "ORG" => NameLabel.BodyFirst, _ => NameLabel.PlaceFirst };
            var label = first;
            for (var token = 0; token < Labels.Length; token++)
            {
                // What stands in a hashtag is no name to the tagger.
                if (!document.SpanOf(token).Overlaps(span) || Labels[token] != NameLabel.Outside || Hashtags.IsOne(document, token))
                {
                    label = first;
                    continue;
                }

                Labels[token] = label;
                label = first + 1;
            }
        }
    }

    public float Weight { get; }

    public NameLabel[] Labels { get; }

    /// <summary>Which tokens the tagger weighs; see <see cref="Weigh"/>.</summary>
    public bool[] IsWeighed { get; private set; } = [];

    /// <summary>The facts of a token.</summary>
    public ref readonly TokenFacts FactsOf(int token) => ref _facts[token + TokenFactsReader.Margin];

    /// <summary>Settles which tokens are weighed; the others are outside every name, whatever the label was.</summary>
    public void Weigh(NameCandidates candidates)
    {
        IsWeighed = new bool[Labels.Length];
        for (var token = 0; token < Labels.Length; token++)
        {
            IsWeighed[token] = candidates.Has(_facts, token + TokenFactsReader.Margin);
            var isNext = Labels[token] is NameLabel.PersonNext or NameLabel.BodyNext or NameLabel.PlaceNext;
            if (!IsWeighed[token])
                Labels[token] = NameLabel.Outside;
            else if (isNext && (token == 0 || Labels[token - 1] == NameLabel.Outside))
                Labels[token]--;
        }
    }

    public bool HasPeopleOnly { get; }

    /// <summary>Whether what is known of the token leaves the label open.</summary>
    public bool Allows(int token, int label)
    {
        if (!IsWeighed[token])
            return label == 0;

        return HasPeopleOnly && Labels[token] == NameLabel.Outside
            ? label is not ((int)NameLabel.PersonFirst or (int)NameLabel.PersonNext)
            : label == (int)Labels[token];
    }

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
