namespace GoodStanding.Storage.Guard;

/// <summary>Guarded words cannot be opened or closed; the message is one sentence for whoever runs the installation.</summary>
public sealed class GuardException : Exception
{
    public GuardException(string message)
        : base(message)
    {
    }

    public GuardException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public GuardException()
    {
    }
}
