using GoodStanding.Model;

namespace GoodStanding.Encoders.Pieces;

/// <summary>A word or a part of one, as the encoder reads it.</summary>
/// <param name="Id">Its number among the encoder's 30,522 pieces; 100 for a word that it does not know.</param>
/// <param name="Span">Where it stands in the text that was typed, without the blank before it.</param>
/// <param name="BeginsWord">Whether a blank or the begin of the text stands before it.</param>
public readonly record struct Piece(int Id, TextSpan Span, bool BeginsWord);
