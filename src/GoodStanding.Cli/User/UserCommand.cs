using System.CommandLine;

namespace GoodStanding.Cli.User;

/// <summary><c>goodstanding user</c>: accounts, for whoever runs the installation.</summary>
internal static class UserCommand
{
    public static Command Create() => new("user", "Looks after accounts, for whoever runs the installation. Example: goodstanding user list")
    {
        SetupTokenCommand.Create(),
        AddUserCommand.Create(),
        ListUsersCommand.Create(),
        ResetPasswordCommand.Create(),
    };
}
