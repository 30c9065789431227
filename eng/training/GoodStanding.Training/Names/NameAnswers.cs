using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Screening.Recognizers.Names;
using GoodStanding.Text;

namespace GoodStanding.Training.Names;

/// <summary>Writes what the names recognizer alone finds in each line of a file of cases, as the scorer reads it.</summary>
internal static class NameAnswers
{
    /// <summary>Says how long the recognizer takes for a text, after a round that warms it up.</summary>
    public static void Time(string path, TextWriter output)
    {
        var recognizer = new NameRecognizer();
        var readings = File.ReadLines(path).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString()!)
            .Select(text => new Reading(TextDocument.Read(text), ScreeningContext.Default)).ToList();
        var found = new List<Entity>();
        var best = double.MaxValue;
        for (var round = 0; round < 60; round++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            foreach (var reading in readings)
            {
                found.Clear();
                recognizer.Recognize(reading, found);
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / readings.Count);
        }

        output.WriteLine($"{best:0.00} µs a text at best, {readings.Average(reading => reading.Document.Tokens.Length):0.0} tokens a text");
    }

    public static void Write(string path, TextWriter output)
    {
        var recognizer = new NameRecognizer();
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var found = new List<Entity>();
            recognizer.Recognize(new Reading(TextDocument.Read(text), ScreeningContext.Default), found);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id = json.RootElement.GetProperty("id").ToString(),
                entities = found.Select(entity => new
                {
                    type = WireName<EntityType>.Of(entity.Type),
                    start = entity.Span.Start,
                    end = entity.Span.End,
                    quote = entity.Span.Of(text),
                    score = entity.Score,
                    kind = entity.Kind,
                }),
            }));
        }
    }
}
