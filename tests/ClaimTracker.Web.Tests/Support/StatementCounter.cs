using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>Counts the statements sent to the database in one folder.</summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _folder;

    public StatementCounter(string folder)
    {
        _folder = folder;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data
            && data.Connection.ConnectionString.Contains(_folder, StringComparison.Ordinal) && IsOfAPage(data.Command.CommandText))
        {
            Count++;
        }
    }

    // The import worker looks for work in between, whatever page is open.
    private static bool IsOfAPage(string statement) =>
        !statement.StartsWith("PRAGMA", StringComparison.Ordinal) && !statement.Contains("ImportItems", StringComparison.Ordinal);

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(each => each.Dispose());
}
