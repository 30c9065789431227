using GoodStanding.Web.SignIn;

namespace GoodStanding.Web.Hosting;

/// <summary>Lets requests wait that come before the database is up to date. Checking without an account needs none, so its page is there at once.</summary>
internal sealed class Opening(PublicAddress address)
{
    private static readonly string[] NeedNoDatabase = ["/check", "/help", Doors.Live, Doors.Ready];

    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsOver => _over.Task.IsCompleted;

    public void Finish() => _over.TrySetResult();

    public async Task WaitAsync(HttpContext context)
    {
        var isStranger = !context.Request.Cookies.ContainsKey(address.CookieName(SignInSetup.SessionCookie));
        if (!IsOver && !(isStranger && NeedNoDatabase.Contains(context.Request.Path.Value)))
            await _over.Task.WaitAsync(context.RequestAborted);
    }
}
