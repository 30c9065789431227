using System.Buffers;
using System.IO.Pipelines;
using GoodStanding.Model.Wire;

namespace GoodStanding.Cli;

/// <summary>Answers JSON Lines with JSON Lines, in order, a line at a time, so that memory does not grow with the input.</summary>
internal static class JsonLines
{
    private const int FlushAt = 64 * 1024;

    public static async Task<int> RunAsync(string? path, LineAnswers.Answerer answer, CancellationToken cancellationToken)
    {
        if (path is not null && !File.Exists(path))
        {
            Console.Error.WriteLine(Directory.Exists(path) ? $"{path} is a folder; name a file of JSON Lines." : $"There is no file {path}.");
            return ExitStatus.WrongUsage;
        }

        await using var input = path is null ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        await using var output = Console.OpenStandardOutput();
        return await AnswerAsync(input, output, answer, cancellationToken);
    }

    internal static async Task<int> AnswerAsync(Stream input, Stream output, LineAnswers.Answerer answer, CancellationToken cancellationToken)
    {
        var lines = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: FlushAt, leaveOpen: true));
        var buffer = new ArrayBufferWriter<byte>(2 * FlushAt);
        using var answers = new LineAnswers(answer, buffer);
        while (true)
        {
            var read = await lines.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (answers.TryAnswer(ref rest, read.IsCompleted))
            {
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
                return answers.AllRead ? ExitStatus.Good : ExitStatus.NotAllWell;
        }
    }
}
