using GoodStanding.Accuracy;
using GoodStanding.App.Check;
using GoodStanding.Screening;
using GoodStanding.Screening.Deep;

if (args is ["triage", "fast" or "deep", var sets, .. var page])
    return TriageFigures.Run(isDeep: args[1] == "deep", sets, page.FirstOrDefault());
if (args is not ["fast" or "deep", var specs, .. var rest] || rest is not ([] or [_] or [_, _]))
{
    Console.Error.WriteLine("usage: GoodStanding.Accuracy fast|deep SPECS [DATA [RESULTS.md]] | triage fast|deep DATA [RESULTS.md]   DATA holds the sets that may only be measured on");
    return 2;
}

var isDeep = args[0] == "deep";
var stage = new DeepStage(EncoderFile.Open);
if (isDeep && !stage.IsReady)
{
    Console.Error.WriteLine(stage.Sentence);
    return 2;
}

var ask = new Ask(isDeep ? new(stage) : Screener.Fast);
var floors = isDeep ? Floors.Deep : Floors.Fast;
var rows = new List<Row>();
rows.AddRange(CheckFigures.Measure(Path.Combine(specs, "development", "check.jsonl"), ask, floors));
rows.AddRange(isDeep ? [] : WriterFigures.Measure(specs, rest.FirstOrDefault()));
rows.AddRange(ReplyFigures.Measure(Path.Combine(specs, "development", "replies.jsonl"), "replies.jsonl", ask, floors.Replies));
rows.AddRange(EntityFigures.MeasureOwn(Path.Combine(specs, "development", "pii.jsonl")));
if (rest is [var data, ..])
{
    rows.AddRange(ReplyFigures.Measure(Path.Combine(data, "cases", "replies.real.jsonl"), "replies.real.jsonl", ask, floors.RealReplies));
    rows.AddRange(EntityFigures.MeasurePresidio(Path.Combine(data, "cases", "presidio.jsonl"), floors));
    rows.AddRange(EntityFigures.MeasureTweebank(Path.Combine(data, "tweebank_ner", "dev.bio"), floors));
    rows.AddRange(OrdinaryFigures.Measure(data, ask, floors));
}

var table = Row.Table(rows);
Console.Write(table);
if (rest is [_, var results])
    File.WriteAllText(results, Row.Page(table, args[0]));
return rows.Exists(row => !row.Holds) ? 1 : 0;
