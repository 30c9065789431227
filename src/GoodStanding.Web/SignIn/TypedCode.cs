namespace GoodStanding.Web.SignIn;

/// <summary>A code as somebody types it where the second step is asked for: six digits of an app, with or without a blank, or a longer recovery code.</summary>
internal readonly record struct TypedCode(string Typed)
{
    private const int DigitsOfAnApp = 6;

    /// <summary>The code of an app, without what stands between its digits.</summary>
    public string Bare { get; } = new([.. Typed.Where(char.IsLetterOrDigit)]);

    /// <summary>The recovery code, with the hyphen that belongs to it.</summary>
    public string Recovery => Typed.Trim();

    public bool IsRecovery => Bare.Length > DigitsOfAnApp;
}
