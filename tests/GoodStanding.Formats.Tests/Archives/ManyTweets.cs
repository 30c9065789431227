using System.Globalization;
using System.Text;
using GoodStanding.Formats.Archives;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>A file of as many tweets as are asked for, made while it is read: about 1.5 KB each, as real ones are.</summary>
internal sealed class ManyTweets(int count) : IDisposable
{
    private static readonly string Padding = new('x', 1200);

    public ArchiveSource Source { get; } = ArchiveSource.OfFolder([new("data/tweets.js", count * 1500L, () => new Made(count))]);

    public void Dispose() => Source.Dispose();

    private sealed class Made(int count) : MemoryStream
    {
        private byte[] _item = [.. "window.YTD.tweets.part0 = [ "u8];
        private int _at;
        private int _next;

        public override int Read(Span<byte> buffer)
        {
            if (_at == _item.Length)
            {
                if (_next > count)
                    return 0;

                _item = Encoding.UTF8.GetBytes(_next == count ? "]" : Tweet(_next));
                (_at, _next) = (0, _next + 1);
            }

            var length = Math.Min(buffer.Length, _item.Length - _at);
            _item.AsSpan(_at, length).CopyTo(buffer);
            _at += length;
            return length;
        }

        private static string Tweet(int number) => string.Create(
            CultureInfo.InvariantCulture,
            $"{{ \"tweet\" : {{ \"id_str\" : \"{1600000000000000000 + number}\", \"created_at\" : \"Tue Dec 06 06:30:12 +0000 2022\", \"full_text\" : \"Tweet number {number}\", \"padding\" : \"{Padding}\" }} }}, ");
    }
}
