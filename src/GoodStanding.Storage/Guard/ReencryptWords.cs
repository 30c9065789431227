using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoodStanding.Storage.Guard;

/// <summary>Closes every guarded word anew under the newest key.</summary>
/// <remarks>
/// It reads and writes the columns themselves, so that neither the filters nor the versions of rows stand in its way. A row is
/// written only if it still holds what was read; one that changed meanwhile is found again by the next look. Whatever is
/// interrupted goes on where it stopped, because what is left is known by its key id.
/// </remarks>
public static class ReencryptWords
{
    private const int Batch = 500;

    // Bytes are whole papers of up to ten megabytes.
    private const int BatchOfBytes = 8;

    /// <summary>Goes through all guarded columns; returns how many values were closed anew.</summary>
    public static async Task<int> RunAsync(GoodStandingDb db, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancellationToken);
        var closed = 0;
        foreach (var (entity, property) in GuardedColumns(db.Model))
        {
            int inBatch;
            do
            {
                inBatch = await CloseBatchAsync(connection, db.Guard, entity, property, cancellationToken);
                closed += inBatch;
            }
            while (inBatch > 0);
        }

        await db.Database.CloseConnectionAsync();
        return closed;
    }

    /// <summary>The columns that hold guarded words.</summary>
    public static IEnumerable<(IEntityType Entity, IProperty Property)> GuardedColumns(IModel model) =>
        from entity in model.GetEntityTypes()
        from property in entity.GetProperties()
        where property.GetValueConverter() is GuardedWordsConverter or GuardedBytesConverter
        select (entity, property);

    private static async Task<int> CloseBatchAsync(
        DbConnection connection, WordGuard guard, IEntityType entity, IProperty property, CancellationToken cancellationToken)
    {
        var table = Quote(entity.GetTableName()!);
        var column = Quote(property.GetColumnName());
        var most = property.ClrType == typeof(string) ? Batch : BatchOfBytes;
        var keys = entity.FindPrimaryKey()!.Properties.Select(key => Quote(key.GetColumnName())).ToList();

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var rows = new List<(object[] Key, byte[] Closed)>();
        await using (var select = Command(connection, transaction, $"SELECT {string.Join(", ", keys)}, {column} FROM {table} WHERE substr({column}, 1, 5) <> @header LIMIT {most}"))
        {
            Add(select, "@header", guard.CurrentHeader());
            await using var reader = await select.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                rows.Add((Enumerable.Range(0, keys.Count).Select(reader.GetValue).ToArray(), (byte[])reader.GetValue(keys.Count)));
        }

        var where = string.Join(" AND ", keys.Select((key, at) => $"{key} = @k{at}"));
        foreach (var (key, old) in rows)
        {
            await using var update = Command(connection, transaction, $"UPDATE {table} SET {column} = @new WHERE {where} AND {column} = @old");
            Add(update, "@new", guard.CloseBytes(guard.OpenBytes(old)));
            Add(update, "@old", old);
            for (var at = 0; at < key.Length; at++)
                Add(update, $"@k{at}", key[at]);
            await update.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return rows.Count;
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string sql)
    {
        // Names come from our own model, values go as parameters.
        var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
