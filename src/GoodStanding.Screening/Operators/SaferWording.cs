using GoodStanding.Model;
using GoodStanding.Text;

namespace GoodStanding.Screening.Operators;

/// <summary>Offers words that say less: "34-year-old" becomes "someone in their thirties", "last Tuesday" "recently", "Dayton" "a town nearby".</summary>
public static class SaferWording
{
    /// <summary>The edit for an entity, or null when no words of ours would read well there.</summary>
    /// <param name="entity">What was found.</param>
    /// <param name="document">Where.</param>
    public static SaferEdit? For(Entity entity, TextDocument document)
    {
        var around = new Surroundings(document.Source, entity.Span);
        return entity.Type switch
        {
            EntityType.Person => NameWording.For(around),
            EntityType.Age => AgeWording.For(around),
            EntityType.Date => DateWording.For(around),
            EntityType.Location => PlaceWording.ForPlace(around, entity.Kind),
            EntityType.Facility => PlaceWording.ForFacility(around, entity.Kind),
            EntityType.Organization => around.Put("a company", PlaceWording.WithArticle(around)),
            EntityType.Handle => around.Put("someone", around.Span.Start),
            EntityType.Id when entity.Kind == Recognizers.EntityKinds.Room => RoomWording(around),
            _ => new(entity.Span, "(left out)"),
        };
    }

    // "in bed 4" becomes "in a bed".
    private static SaferEdit? RoomWording(Surroundings around)
    {
        if (around.Before.Length == 0)
            return null;

        var word = around.Before is "rm" ? "room" : around.Before;
        return around.Put("a " + word, around.BeforeStart);
    }
}
