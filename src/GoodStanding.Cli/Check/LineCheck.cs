using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using GoodStanding.Model;
using GoodStanding.Screening;
using GoodStanding.Screening.Wire;

namespace GoodStanding.Cli.Check;

/// <summary>Answers JSON Lines with JSON Lines, in order, a line at a time, so that memory does not grow with the input.</summary>
internal static class LineCheck
{
    private const int FlushAt = 64 * 1024;

    public static async Task<int> RunAsync(string? path, ScreeningContext defaults, CancellationToken cancellationToken)
    {
        if (path is not null && !File.Exists(path))
        {
            Console.Error.WriteLine(Directory.Exists(path) ? $"{path} is a folder; name a file of JSON Lines." : $"There is no file {path}.");
            return ExitStatus.WrongUsage;
        }

        await using var input = path is null ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        await using var output = Console.OpenStandardOutput();
        return await AnswerAsync(input, output, defaults, cancellationToken);
    }

    internal static async Task<int> AnswerAsync(Stream input, Stream output, ScreeningContext defaults, CancellationToken cancellationToken)
    {
        var lines = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: FlushAt, leaveOpen: true));
        var buffer = new ArrayBufferWriter<byte>(2 * FlushAt);
        await using var json = new Utf8JsonWriter(buffer, ReportWriter.Line);
        var status = ExitStatus.Good;
        var number = 0;
        while (true)
        {
            var read = await lines.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (NextLine(ref rest, read.IsCompleted, out var line))
            {
                number++;
                if (!Answer(line, number, defaults, json, buffer))
                    status = ExitStatus.NotAllWell;

                if (buffer.WrittenCount >= FlushAt)
                {
                    await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
                    buffer.ResetWrittenCount();
                }
            }

            lines.AdvanceTo(rest.Start, rest.End);
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
            await output.FlushAsync(cancellationToken);
            buffer.ResetWrittenCount();
            if (read.IsCompleted)
                return status;
        }
    }

    private static bool NextLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        line = rest;
        if (!isLast || rest.IsEmpty)
            return false;

        rest = rest.Slice(rest.End);
        return true;
    }

    // A blank line is answered by nothing; a bad one by its number and what is wrong.
    private static bool Answer(ReadOnlySequence<byte> line, int number, ScreeningContext defaults, Utf8JsonWriter json, ArrayBufferWriter<byte> buffer)
    {
        var bytes = line.IsSingleSegment ? line.FirstSpan : line.ToArray();
        if (bytes.Trim(" \t\r"u8).IsEmpty)
            return true;

        json.Reset();
        var good = true;
        try
        {
            var request = CheckRequest.Parse(bytes, defaults);
            ReportWriter.WriteAnswer(json, request.Id, request.Text, Screener.Screen(request.Text, request.Context));
        }
        catch (FormatException exception)
        {
            good = false;
            json.WriteStartObject();
            json.WriteNumber("line"u8, number);
            json.WriteString("error"u8, exception.Message);
            json.WriteEndObject();
        }

        json.Flush();
        buffer.Write("\n"u8);
        return good;
    }
}
