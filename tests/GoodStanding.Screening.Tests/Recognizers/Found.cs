using GoodStanding.Model;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Text;

namespace GoodStanding.Screening.Tests.Recognizers;

/// <summary>Asks one recognizer and gives back the words that it found, each with its kind.</summary>
internal static class Found
{
    public static string By<T>(string text, EntityType? type = null)
        where T : IRecognizer, new() =>
        string.Join("; ", Ask(new T(), text).Where(entity => type is null || entity.Type == type).Select(entity => entity.Span.Of(text)));

    public static string KindsBy<T>(string text)
        where T : IRecognizer, new() =>
        string.Join("; ", Ask(new T(), text).Select(entity => entity.Kind));

    private static List<Entity> Ask(IRecognizer recognizer, string text)
    {
        var entities = new List<Entity>();
        recognizer.Recognize(new Reading(TextDocument.Read(text), ScreeningContext.Default), entities);
        return Overlaps.Settle(entities);
    }
}
