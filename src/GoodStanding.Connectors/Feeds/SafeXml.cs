using System.Text;
using System.Xml;

namespace GoodStanding.Connectors.Feeds;

/// <summary>The one way to read XML of others (TRUST R10): no document type, nothing fetched, bounded in depth and length.</summary>
internal static class SafeXml
{
    private const int MostDepth = 100;
    private const int MostCharacters = 16 << 20;

    // Older feeds are written in the code pages of Windows.
    static SafeXml() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the document; throws <see cref="XmlException"/> when it is none, now or while it is read.</summary>
    public static XmlReader Open(ReadOnlyMemory<byte> xml)
    {
        using (var first = Create(xml))
        {
            while (first.Read())
            {
                if (first.Depth > MostDepth)
                    throw new XmlException("The document is nested too deeply.");
            }
        }

        return Create(xml);
    }

    private static XmlReader Create(ReadOnlyMemory<byte> xml) => XmlReader.Create(
        new MemoryStream(xml.ToArray(), writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters, MaxCharactersFromEntities = 1, CloseInput = true });
}
