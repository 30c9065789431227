using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace GoodStanding.Web.Hosting;

/// <summary>Files that do not change while the program runs, so that nobody watches them: a machine has few watches to give.</summary>
internal sealed class StillFiles(IFileProvider files) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(subpath);

    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
