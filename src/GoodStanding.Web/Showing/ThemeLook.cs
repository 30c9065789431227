using GoodStanding.Allegations.Themes;
using GoodStanding.Model;

namespace GoodStanding.Web.Showing;

/// <summary>How a theme reads, and how an address names it.</summary>
internal static class ThemeLook
{
    public static string Of(Theme theme) => theme switch
    {
        Theme.BedsideManner => "How you treat people",
        Theme.Waiting => "Waiting",
        Theme.Staff => "Staff",
        Theme.Billing => "Bills and prices",
        Theme.Communication => "Explaining and calling back",
        Theme.Outcome => "What came of the care",
        Theme.Environment => "Rooms and parking",
        _ => "Getting an appointment",
    };

    public static string KeyOf(Theme theme) => WireName<Theme>.Of(theme);

    public static Theme? Find(string key) => Enum.GetValues<Theme>().Cast<Theme?>().FirstOrDefault(each => KeyOf(each!.Value) == key);
}
