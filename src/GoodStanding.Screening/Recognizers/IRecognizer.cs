using GoodStanding.Model;

namespace GoodStanding.Screening.Recognizers;

/// <summary>Finds entities of one kind.</summary>
internal interface IRecognizer
{
    /// <summary>Adds what it finds; overlaps are settled afterwards by score, then by length.</summary>
    void Recognize(Reading reading, List<Entity> entities);
}
