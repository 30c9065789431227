namespace GoodStanding.Screening.Recognizers;

/// <summary>The recognizers in the order they are asked. A new one is one file and one line here.</summary>
internal static class RecognizerList
{
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
    ];
}
