namespace GoodStanding.Text;

/// <summary>How a word is capitalised.</summary>
public enum TokenShape : byte
{
    /// <summary>No cased letter.</summary>
    None,

    /// <summary>all small</summary>
    Lower,

    /// <summary>One capital, in front; a lone capital letter too.</summary>
    Capitalized,

    /// <summary>ALL CAPITALS, two or more.</summary>
    Upper,

    /// <summary>MacLean, iPhone: mixed, beginning with a capital.</summary>
    MixedCapitalized,

    /// <summary>iPhone, eBay: mixed, beginning with a small letter.</summary>
    Mixed,
}
