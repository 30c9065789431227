using System.Buffers;
using System.Text.Json;

namespace GoodStanding.Model.Wire;

/// <summary>Answers JSON Lines in their order, each line by one, whoever reads the bytes and wherever the answers go.</summary>
/// <remarks>A blank line is answered by nothing, a bad one by its number and what is wrong. Memory is bounded by <see cref="MostBytes"/>.</remarks>
/// <param name="answer">Answers a line.</param>
/// <param name="answers">Where the answers go.</param>
public sealed class LineAnswers(LineAnswers.Answerer answer, IBufferWriter<byte> answers) : IDisposable
{
    /// <summary>Answers a line with one JSON value. What is wrong with the line is said by a <see cref="FormatException"/>, before anything is written.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="json">Where the answer goes.</param>
    public delegate void Answerer(ReadOnlySpan<byte> line, Utf8JsonWriter json);

    /// <summary>How long a line may be.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private readonly Utf8JsonWriter _json = new(answers, WireFormat.Line);
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
            _json.Reset();
            answer(line, _json);
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
