using Xunit;

namespace GoodStanding.Text.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Lost one tonight. Driving home with the radio off.")]
    [InlineData("78F s/p fall, POD#2, ambulating, d/c tmrw if labs ok")]
    [InlineData("Send wine.")]
    [InlineData("omg im so done w this shift lol")]
    [InlineData("Café rounds with Zoë and José before theatre, then home to bed")]
    [InlineData("Coffee. Rounds. Clinic. Charting. More coffee. Bed. Is this it?")]
    [InlineData("Lost another tonight. Young mum, twins, peanut farm near Dothan. Husband wouldn't stop screaming. Broke me completely.")]
    [InlineData("Grand rounds: die Kunst des Alterns. Then coffee.")]
    public void English_is_read(string text) => Assert.True(Language.MayBeEnglish(TextDocument.Read(text)));

    [Theory]
    [InlineData("Heute Nacht haben wir einen jungen Mann aus dem Nachbardorf verloren, ich kann nicht schlafen.")]
    [InlineData("Le patient de la chambre douze est parti hier soir avec sa famille")]
    [InlineData("Mi paciente de ayer era el hijo del alcalde y nadie lo sabe")]
    [InlineData("Hastamız dün gece yoğun bakımda hayatını kaybetti, çok üzgünüm")]
    [InlineData("Сегодня ночью мы потеряли пациента")]
    [InlineData("患者昨晚去世了")]
    [InlineData("Hoy me llamó la madre de un niño que no quiere volver a la consulta, y no sé qué decir a la familia.")]
    [InlineData("Ontem o filho do prefeito morreu na minha mesa e não consigo dormir")]
    [InlineData("Vandaag is mijn patiënt overleden, het was een lange nacht voor de hele afdeling")]
    [InlineData("Ieri ho perso una paziente che conoscevo da anni, e non riesco a dormire")]
    [InlineData("I dag mistede jeg en patient, og det var ikke min skyld")]
    public void Other_languages_are_told_apart(string text) => Assert.False(Language.MayBeEnglish(TextDocument.Read(text)));
}
