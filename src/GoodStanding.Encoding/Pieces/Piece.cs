using GoodStanding.Model;

namespace GoodStanding.Encoders.Pieces;

/// <summary>A word or a part of one, as the encoder reads it.</summary>
/// <param name="Id">Its number among the encoder's 8,002 pieces; 0 for letters that it does not know.</param>
/// <param name="Span">Where it stands in the text that was typed, without the blank before it; empty for a blank that nobody typed.</param>
/// <param name="BeginsWord">Whether it takes in the blank before a word, or the begin of the text.</param>
public readonly record struct Piece(int Id, TextSpan Span, bool BeginsWord);
