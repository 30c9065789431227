using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace GoodStanding.Web.Showing;

/// <summary>Draws a text as a QR code, level M, mask 0 (ISO/IEC 18004:2015, 7.7 to 7.10): what a phone's authenticator app reads.</summary>
internal sealed class QrCode
{
    private const int Quiet = 4;

    private readonly int _size;
    private readonly bool[,] _isDark;
    private readonly bool[,] _isFixed;

    private QrCode(int version, byte[] words)
    {
        _size = (version * 4) + 17;
        _isDark = new bool[_size, _size];
        _isFixed = new bool[_size, _size];
        DrawFrame(version);
        DrawFormat();
        DrawWords(words);
    }

    /// <summary>The code as a picture; nothing when the text is too long for one.</summary>
    public static IHtmlContent Svg(string text) =>
        QrWords.Of(text) is var (version, words) ? new HtmlString(new QrCode(version, words).ToSvg()) : HtmlString.Empty;

    private string ToSvg()
    {
        var path = new StringBuilder();
        for (var y = 0; y < _size; y++)
        {
            for (var x = 0; x < _size; x++)
            {
                if (_isDark[y, x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x + Quiet},{y + Quiet}h1v1h-1z");
            }
        }

        var side = _size + (2 * Quiet);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"QR code for the authenticator app\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>";
    }

    private void DrawFrame(int version)
    {
        for (var i = 0; i < _size; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(_size - 4, 3);
        DrawFinder(3, _size - 4);
        var marks = MarksOf(version);
        foreach (var (x, y) in marks.SelectMany(x => marks.Select(y => (x, y))))
        {
            var isUnderFinder = (x == 6 && y == 6) || (x == 6 && y == _size - 7) || (x == _size - 7 && y == 6);
            if (!isUnderFinder)
                DrawMark(x, y);
        }

        if (version >= 7)
            DrawVersion(version);
    }

    private int[] MarksOf(int version)
    {
        if (version == 1)
            return [];

        var count = (version / 7) + 2;
        var step = ((version * 8) + (count * 3) + 5) / ((count * 4) - 4) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => _size - 7 - (i * step)).Reverse()];
    }

    private void DrawFinder(int x, int y)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var distance = Math.Max(Math.Abs(dx), Math.Abs(dy));
                if (x + dx >= 0 && x + dx < _size && y + dy >= 0 && y + dy < _size)
                    Fix(x + dx, y + dy, distance is not 2 and not 4);
            }
        }
    }

    private void DrawMark(int x, int y)
    {
        for (var dy = -2; dy <= 2; dy++)
        {
            for (var dx = -2; dx <= 2; dx++)
                Fix(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
        }
    }

    private void DrawVersion(int version)
    {
        var rest = version;
        for (var i = 0; i < 12; i++)
            rest = (rest << 1) ^ ((rest >> 11) * 0x1F25);
        var bits = (version << 12) | rest;
        for (var i = 0; i < 18; i++)
        {
            var (a, b) = (_size - 11 + (i % 3), i / 3);
            Fix(a, b, (bits >> i & 1) == 1);
            Fix(b, a, (bits >> i & 1) == 1);
        }
    }

    // Level M is 00, mask 0 is 000; what is left is the repair word, fixed by the standard.
    private void DrawFormat()
    {
        const int Bits = 0x5412;
        bool Bit(int i) => (Bits >> i & 1) == 1;
        for (var i = 0; i <= 5; i++)
            Fix(8, i, Bit(i));
        Fix(8, 7, Bit(6));
        Fix(8, 8, Bit(7));
        Fix(7, 8, Bit(8));
        for (var i = 9; i < 15; i++)
            Fix(14 - i, 8, Bit(i));
        for (var i = 0; i < 8; i++)
            Fix(_size - 1 - i, 8, Bit(i));
        for (var i = 8; i < 15; i++)
            Fix(8, _size - 15 + i, Bit(i));
        Fix(8, _size - 8, true);
    }

    // In pairs of columns from the right, up and down by turns, past whatever is fixed.
    private void DrawWords(byte[] words)
    {
        var at = 0;
        for (var right = _size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var step = 0; step < _size; step++)
            {
                for (var x = right; x > right - 2; x--)
                {
                    var y = ((right + 1) & 2) == 0 ? _size - 1 - step : step;
                    if (_isFixed[y, x])
                        continue;

                    var bit = at < words.Length * 8 && (words[at / 8] >> (7 - (at % 8)) & 1) == 1;
                    _isDark[y, x] = bit ^ ((x + y) % 2 == 0);
                    at++;
                }
            }
        }
    }

    private void Fix(int x, int y, bool isDark)
    {
        _isDark[y, x] = isDark;
        _isFixed[y, x] = true;
    }
}
