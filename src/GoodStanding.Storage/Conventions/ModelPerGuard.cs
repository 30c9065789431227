using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GoodStanding.Storage.Conventions;

/// <summary>Builds one model for each set of keys, because the model's converters hold the keys.</summary>
/// <remarks>EF Core caches one model a context type in the whole process; two databases with different keys would share the first one's.</remarks>
internal sealed class ModelPerGuard : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), ((GoodStandingDb)context).Guard, designTime);
}
