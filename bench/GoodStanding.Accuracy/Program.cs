using GoodStanding.Accuracy;

if (args is not [var specs, .. var rest] || rest is not ([] or [_] or [_, _]))
{
    Console.Error.WriteLine("usage: GoodStanding.Accuracy SPECS [DATA [RESULTS.md]]   DATA holds the sets that may only be measured on");
    return 2;
}

var rows = new List<Row>();
rows.AddRange(CheckFigures.Measure(Path.Combine(specs, "development", "check.jsonl")));
rows.AddRange(WriterFigures.Measure(specs, rest.FirstOrDefault()));
rows.AddRange(ReplyFigures.Measure(Path.Combine(specs, "development", "replies.jsonl"), "replies.jsonl", .85, .85));
rows.AddRange(EntityFigures.MeasureOwn(Path.Combine(specs, "development", "pii.jsonl")));
if (rest is [var data, ..])
{
    rows.AddRange(ReplyFigures.Measure(Path.Combine(data, "cases", "replies.real.jsonl"), "replies.real.jsonl", .88, .80));
    rows.AddRange(EntityFigures.MeasurePresidio(Path.Combine(data, "cases", "presidio.jsonl")));
    rows.AddRange(EntityFigures.MeasureTweebank(Path.Combine(data, "tweebank_ner", "dev.bio")));
    rows.AddRange(OrdinaryFigures.Measure(data));
}

var table = Row.Table(rows);
Console.Write(table);
if (rest is [_, var results])
    File.WriteAllText(results, Row.Page(table));
return rows.Exists(row => !row.Holds) ? 1 : 0;
