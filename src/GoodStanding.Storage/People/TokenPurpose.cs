namespace GoodStanding.Storage.People;

/// <summary>Which door a one-time token opens.</summary>
public enum TokenPurpose
{
    /// <summary>Makes the first account of the installation.</summary>
    Setup,

    /// <summary>Joins a practice.</summary>
    Invitation,

    /// <summary>Sets a new password.</summary>
    PasswordReset,
}
