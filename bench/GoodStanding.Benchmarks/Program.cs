using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GoodStanding.App.Check;
using GoodStanding.Benchmarks;
using GoodStanding.Model;
using GoodStanding.Model.Wire;
using GoodStanding.Screening;
using GoodStanding.Screening.Deep;
using GoodStanding.Screening.Judging;
using GoodStanding.Screening.Lexicons;
using GoodStanding.Screening.Recognizers;
using GoodStanding.Screening.Subjects;
using GoodStanding.Screening.Wire;
using GoodStanding.Text;

// speed [FILE...]: full checks a CPU-second on one thread, JSON Lines in and out, beside a baseline in the same run.
// Files hold one text a line; without any, the texts of specs/ are used.
var texts = Texts.Read(args);
var lines = texts.Select(text => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "1", text }))).ToList();

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count:N0} texts, {texts.Average(text => text.Length):N0} characters each on average"));
var documents = texts.Select(TextDocument.Read).ToList();
var readings = texts.Select(text => Screener.Read(text, ScreeningContext.Default)).ToList();
var entities = new List<Entity>();
var findings = new List<Finding>();
var answers = new ArrayBufferWriter<byte>();
using var fastAnswers = new LineAnswers((line, json) => CheckRequest.Parse(line, ScreeningContext.Default).Answer(Screener.Fast, json), answers);
var deep = new DeepStage(EncoderFile.Open);
Console.WriteLine(deep.Sentence);
var deepScreener = new Screener(deep);
using var deepAnswers = new LineAnswers((line, json) => CheckRequest.Parse(line, ScreeningContext.Default).Answer(deepScreener, json), answers);
int Recognize(IRecognizer recognizer, int i)
{
    entities.Clear();
    recognizer.Recognize(readings[i], entities);
    return entities.Count;
}

Measure.Row[] rows =
[
    Measure.Run("baseline: one non-backtracking pattern of 30 alternatives", texts.Count, i => Baseline.Matches(texts[i])),
    Measure.Run("tokens and sentences", texts.Count, i => TextDocument.Read(texts[i]).Tokens.Length),
    Measure.Run("reading (lexicons, recognizers, subjects, combination)", texts.Count, i => Screener.Read(texts[i], ScreeningContext.Default).Entities.Count),
    Measure.Run("of it: lexicons", texts.Count, i => ScreeningLexicons.All.Find(documents[i]).All.Length),
    .. RecognizerList.All.Select(recognizer => Measure.Run($"of it: {recognizer.GetType().Name}", texts.Count, i => Recognize(recognizer, i))),
    Measure.Run("of it: subjects", texts.Count, i => SubjectReader.Read(readings[i]).BySentence.Length),
    Measure.Run("rules", texts.Count, i => Screener.AskRules(readings[i]).Count),
    Measure.Run("judge", texts.Count, i =>
    {
        findings.Clear();
        Judge.Check(readings[i], findings);
        return findings.Count;
    }),
    Measure.Run("screening", texts.Count, i => Screener.Fast.Screen(texts[i], ScreeningContext.Default).Findings.Count),
    Measure.Run("full check: JSON in, screening, JSON out", texts.Count, i => Answer(fastAnswers, i)),
    Measure.Run("full check, deep (every twentieth text)", texts.Count / 20, i => Answer(deepAnswers, 20 * i)),
];

// As `goodstanding check --jsonl` and the API answer: one writer for all lines.
int Answer(LineAnswers lineAnswers, int i)
{
    answers.ResetWrittenCount();
    var line = new ReadOnlySequence<byte>(lines[i]);
    lineAnswers.TryAnswer(ref line, isLast: true);
    return answers.WrittenCount;
}

Console.WriteLine();
Console.WriteLine("| what | texts a CPU-second | µs a text | bytes allocated a text | ratio to the baseline |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var row in rows)
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.PerSecond:N0} | {1e6 / row.PerSecond:N1} | {row.Bytes:N0} | {row.PerSecond / rows[0].PerSecond:N3} |"));
