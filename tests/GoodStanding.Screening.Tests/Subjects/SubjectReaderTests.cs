using GoodStanding.Model;
using Xunit;

namespace GoodStanding.Screening.Tests.Subjects;

public sealed class SubjectReaderTests
{
    [Theory]
    [InlineData("We delivered her twins in the lift.", Subject.OwnPatient)]
    [InlineData("My patient asked for his dog before his glasses.", Subject.OwnPatient)]
    [InlineData("The lady in bed 7 sang to the whole bay tonight.", Subject.OwnPatient)]
    [InlineData("A guy came in with a fish hook in his ear.", Subject.OwnPatient)]
    [InlineData("My sister broke her ankle on holiday.", Subject.OwnFamily)]
    [InlineData("As a mother of a boy with asthma I carry two inhalers.", Subject.OwnFamily)]
    [InlineData("I was diagnosed with epilepsy in my first year.", Subject.Self)]
    [InlineData("People with asthma should have a written plan.", Subject.Group)]
    [InlineData("Every parent worries about fever.", Subject.Group)]
    [InlineData("Our registrar brings soup for everyone on nights.", Subject.Colleague)]
    [InlineData("Semmelweis asked his students to wash.", Subject.PublicFigure)]
    [InlineData("Dr House would have ordered six scans.", Subject.Fiction)]
    [InlineData("Our mannequin died four times this morning.", Subject.Fiction)]
    [InlineData("Room 3 wants tea again.", Subject.OwnPatient)]
    [InlineData("Room 3 is closed again.", Subject.Nobody)]
    [InlineData("Rain again.", Subject.Nobody)]
    public void A_sentence_speaks_of(string text, Subject subject) => Assert.Equal(subject, Read(text).Of(0));

    [Fact]
    public void He_is_whoever_the_sentence_before_spoke_of() =>
        Assert.Equal(Subject.OwnPatient, Read("We admitted a man from the ferry. He waved at us.").Of(1));

    [Fact]
    public void A_patient_outweighs_all_others_in_the_text_as_a_whole() =>
        Assert.Equal(Subject.OwnPatient, MainSubject.Of(Read("Doctors are tired. We admitted a man from the ferry.")));

    [Fact]
    public void An_empty_text_speaks_of_nobody() => Assert.Equal(Subject.Nobody, MainSubject.Of(Read("")));

    private static Screening.Subjects.SubjectMap Read(string text) => Screener.Read(text, ScreeningContext.Default).Subjects;
}
