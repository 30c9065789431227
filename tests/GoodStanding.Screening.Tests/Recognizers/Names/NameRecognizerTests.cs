using GoodStanding.Model;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;
using Xunit;

namespace GoodStanding.Screening.Tests.Recognizers.Names;

public sealed class NameRecognizerTests
{
    [Theory]
    [InlineData("Marjorie Whitlock went home today after six weeks with us.", "Marjorie Whitlock")]
    [InlineData("Please don't tell Aisha that the scan is back.", "Aisha")]
    [InlineData("Saw Mr. Delgado in clinic again this morning.", "Delgado")]
    [InlineData("Deborah's mum brought cake for the whole ward.", "Deborah")]
    public void A_name_is_found_without_title_or_ending(string text, string name) =>
        Assert.Equal([name], People(text));

    [Theory]
    [InlineData("Twelve hours on my feet and the coffee machine is broken.")]
    [InlineData("Parkinson's is more than a tremor.")]
    [InlineData("")]
    [InlineData("...")]
    public void A_text_without_names_has_none(string text) => Assert.Empty(People(text));

    private static List<string> People(string text)
    {
        var found = new List<Entity>();
        new NameRecognizer().Recognize(new Reading(TextDocument.Read(text), ScreeningContext.Default), found);
        return [.. found.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Span.Of(text))];
    }
}
