using System.Buffers;

namespace GoodStanding.Formats.Archives.Json;

/// <summary>Cuts the elements out of one big JSON array while it streams past: the outermost one, or the first of a name down to a depth.</summary>
/// <remarks>
/// It counts brackets and quotes only, and leaves the reading of each element to a real JSON reader. So memory holds one element whatever
/// the size of the file, and one element that is broken, nested too deeply or no UTF-8 costs itself and not the rest, which a reader of the
/// whole file would refuse from there on. An element that never closes (a lost quote or brace) is given up at the next place where an
/// element begins like the first one did.
/// </remarks>
internal sealed class JsonItems(Stream stream, int mostItemBytes, string? arrayName = null, int arrayDepth = 1)
{
    // Looking again into what is broken costs up to the longest element each time. A real file needs it now and then, one made to hurt always.
    private const int MostSetbacks = 32;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> StringEnd = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n,"u8);
    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",]} \t\r\n"u8);

    private byte[] _buffer = new byte[1 << 16];
    private int _start; // The first byte that is still needed.
    private int _at; // Where scanning goes on.
    private int _end; // Behind the last byte read.
    private int _number;
    private int _setbacks; // Broken elements in a row.
    private ItemOpening? _opening;

    /// <summary>Whether the array was found.</summary>
    public bool HasArray { get; private set; }

    /// <summary>Whether the array was closed by its bracket.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Reads element by element. A stream that fails throws from here, after the whole elements before it.</summary>
    public IEnumerable<JsonItem> Read()
    {
        HasArray = FindArray();
        while (HasArray && SkipBlank())
        {
            var first = _buffer[_at];
            if (first == ']')
            {
                IsClosed = true;
                yield break;
            }

            if (first == '}')
            {
                _at++; // One brace too many, left over from a broken element.
                continue;
            }

            _number++;
            _start = _at;
            yield return first is (byte)'{' or (byte)'[' ? ReadComposite() : ReadScalar();
        }
    }

    /// <summary>
    /// Goes back into the last element, which has turned out to be broken, when another one begins inside it: a lost brace has then glued
    /// the two together.
    /// </summary>
    public void GoBack()
    {
        if (FindOpening(_start + 1, _at) is { } next)
            _at = next;
    }

    /// <summary>Says that the last element was whole.</summary>
    public void GoOn() => _setbacks = 0;

    // Where the next element begins between two places, unless that was tried too often.
    private int? FindOpening(int from, int to)
    {
        var next = from < to && _setbacks++ < MostSetbacks ? _opening?.Find(_buffer.AsSpan(from, to - from)) ?? -1 : -1;
        return next < 0 ? null : from + next;
    }

    private JsonItem ReadComposite()
    {
        var depth = 0;
        var isInString = false;
        do
        {
            if (isInString)
            {
                if (!SkipTo(StringEnd))
                    return GiveUp();

                // A backslash takes the byte behind it along, which may still have to be read.
                var isEscape = _buffer[_at++] == '\\';
                isInString = isEscape;
                if (isEscape && !TakeOne())
                    return GiveUp();
                continue;
            }

            if (!SkipTo(Structure))
                return GiveUp();

            var sign = _buffer[_at++];
            isInString = sign == '"';
            depth += sign is (byte)'{' or (byte)'[' ? 1 : sign is (byte)'}' or (byte)']' ? -1 : 0;
        }
        while (depth > 0 || isInString);

        var bytes = _buffer.AsMemory(_start, _at - _start);
        _opening ??= ItemOpening.Of(bytes.Span);
        return new(_number, bytes, null);
    }

    private JsonItem ReadScalar()
    {
        if (_buffer[_at] == '"')
        {
            _at++;
            while (SkipTo(StringEnd) && _buffer[_at++] == '\\' && TakeOne())
            {
            }
        }
        else
        {
            SkipTo(ScalarEnd);
        }

        return new(_number, default, SkipReason.Malformed);
    }

    // The element did not close within the file or the limit.
    private JsonItem GiveUp()
    {
        var isTooLong = _end - _start >= mostItemBytes;
        if (FindOpening(_start + 1, _end) is { } next)
        {
            _at = _start = next;
            return new(_number, default, SkipReason.Malformed);
        }

        if (!isTooLong)
        {
            _start = _at = _end;
            return new(_number, default, SkipReason.CutOff);
        }

        PassOver();
        return new(_number, default, SkipReason.TooLong);
    }

    // Looks for the next beginning of an element without keeping what lies before it.
    private void PassOver()
    {
        while (true)
        {
            _start = _at = Math.Max(_start, _end - ItemOpening.MostBytes);
            if (!Fill())
            {
                _start = _at = _end;
                return;
            }

            var next = _opening?.Find(_buffer.AsSpan(_at, _end - _at)) ?? -1;
            if (next >= 0)
            {
                _start = _at += next;
                return;
            }

            _at = _end;
        }
    }

    private bool FindArray()
    {
        var depth = 0;
        while (SkipTo(Structure))
        {
            var sign = _buffer[_at++];
            if (sign == '[' && (depth == 0 || (depth <= arrayDepth && IsNamed(_buffer.AsSpan(_start, _at - 1 - _start)))))
                return true;

            depth += sign is (byte)'{' or (byte)'[' ? 1 : sign is (byte)'}' or (byte)']' ? -1 : 0;
            if (sign == '"' && !SkipString())
                return false;
        }

        return false;
    }

    private bool SkipString()
    {
        while (SkipTo(StringEnd))
        {
            if (_buffer[_at++] == '"')
                return true;
            if (!TakeOne())
                return false;
        }

        return false;
    }

    private bool IsNamed(ReadOnlySpan<byte> before)
    {
        before = before.TrimEnd(" \t\r\n"u8);
        if (arrayName is null || before.IsEmpty || before[^1] != ':')
            return false;

        before = before[..^1].TrimEnd(" \t\r\n"u8);
        return before.EndsWith(System.Text.Encoding.UTF8.GetBytes('"' + arrayName + '"'));
    }

    private bool SkipBlank()
    {
        while (true)
        {
            var found = _buffer.AsSpan(_at, _end - _at).IndexOfAnyExcept(Blank);
            if (found >= 0)
            {
                _at += found;
                return true;
            }

            _start = _at = _end;
            if (!Fill())
                return false;
        }
    }

    // Stands on the next of the signs; false at the end of the file or of what an element may hold.
    private bool SkipTo(SearchValues<byte> signs)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_at, _end - _at).IndexOfAny(signs);
            if (found >= 0)
            {
                _at += found;
                return true;
            }

            _at = _end;
            if (!Fill())
                return false;
        }
    }

    private bool TakeOne()
    {
        if (_at == _end && !Fill())
            return false;

        _at++;
        return true;
    }

    private bool Fill()
    {
        if (_end - _start >= mostItemBytes)
            return false;

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _at -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);

        var got = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += got;
        return got > 0;
    }
}
