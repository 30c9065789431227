using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Finds the account's name, which the address of every tweet needs.</summary>
/// <remarks>manifest.js is asked first: account.js holds an e-mail address too and is opened only where there is no manifest.</remarks>
internal static class XAccount
{
    public static string? NameIn(ArchiveSource source, ArchiveReport report)
    {
        foreach (var name in (string[])["manifest.js", "account.js", "user_details.js"])
        {
            foreach (var entry in source.Entries.Where(entry => entry.FileName == name))
            {
                if (SmallJson.Find(entry, NameOf) is not { } account)
                    continue;

                report.AccountFile = entry.Name;
                return account;
            }
        }

        return null;
    }

    private static string? NameOf(JsonElement first)
    {
        var name = first.Member("userInfo").Text("userName") ?? first.Member("account").Text("username") ?? first.Text("screen_name");
        return name is { Length: > 0 and <= 50 } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? name : null;
    }
}
