using System.Buffers;
using System.Text.Json;

namespace GoodStanding.Screening.Wire;

/// <summary>Answers JSON Lines in their order, each line by one, whoever reads the bytes and wherever the answers go.</summary>
/// <remarks>A blank line is answered by nothing, a bad one by its number and what is wrong. Memory is bounded by <see cref="MostBytes"/>.</remarks>
/// <param name="screener">Screens the texts.</param>
/// <param name="read">Reads a line; a <see cref="FormatException"/> says what is wrong with it.</param>
/// <param name="answers">Where the answers go.</param>
public sealed class LineAnswers(Screener screener, LineAnswers.Reader read, IBufferWriter<byte> answers) : IDisposable
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    public delegate CheckRequest Reader(ReadOnlySpan<byte> line);

    /// <summary>How long a line may be.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private readonly Utf8JsonWriter _json = new(answers, ReportWriter.Line);
    private int _number;
    private bool _isSkipping;

    /// <summary>Whether every line so far could be read.</summary>
    public bool AllRead { get; private set; } = true;

    /// <summary>Answers the next line of the bytes and moves past it; false when no whole line is there.</summary>
    /// <param name="bytes">What has been read and not been answered.</param>
    /// <param name="isLast">Whether nothing comes after it.</param>
    public bool TryAnswer(ref ReadOnlySequence<byte> bytes, bool isLast)
    {
        if (bytes.PositionOf((byte)'\n') is { } end)
        {
            Take(bytes.Slice(0, end));
            bytes = bytes.Slice(bytes.GetPosition(1, end));
            return true;
        }

        if (isLast && !bytes.IsEmpty)
        {
            Take(bytes);
            bytes = bytes.Slice(bytes.End);
            return true;
        }

        if (_isSkipping || bytes.Length > MostBytes)
        {
            Skip();
            bytes = bytes.Slice(bytes.End);
        }

        return false;
    }

    /// <summary>Frees the writer.</summary>
    public void Dispose() => _json.Dispose();

    // The rest of a line that was too long belongs to the answer that it got.
    private void Take(ReadOnlySequence<byte> line)
    {
        if (_isSkipping)
            _isSkipping = false;
        else if (line.Length > MostBytes)
            Refuse(++_number, TooLong);
        else
            Answer(line.IsSingleSegment ? line.FirstSpan : line.ToArray(), ++_number);
    }

    private void Skip()
    {
        if (!_isSkipping)
            Refuse(++_number, TooLong);
        _isSkipping = true;
    }

    private void Answer(ReadOnlySpan<byte> line, int number)
    {
        if (number == 1 && line.StartsWith("\uFEFF"u8))
            line = line[3..];
        if (line.Trim(" \t\r"u8).IsEmpty)
            return;

        try
        {
            var request = read(line);
            _json.Reset();
            ReportWriter.WriteAnswer(_json, request.Id, request.Text, request.ScreenWith(screener));
            End();
        }
        catch (FormatException exception)
        {
            Refuse(number, exception.Message);
        }
    }

    private static string TooLong => $"The line is longer than {MostBytes / (1024 * 1024)} MB.";

    private void Refuse(int number, string error)
    {
        AllRead = false;
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, number);
        _json.WriteString("error"u8, error);
        _json.WriteEndObject();
        End();
    }

    private void End()
    {
        _json.Flush();
        answers.Write("\n"u8);
    }
}
