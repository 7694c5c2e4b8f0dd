using System.Diagnostics;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class StatementCountTests : IDisposable
{
    private const int Most = 6;

    private readonly Site _site = new();

    [Fact]
    public async Task No_page_asks_the_database_more_than_six_times()
    {
        var samples = await LedgerSamples.IntoAsync(_site);
        var client = _site.CreateClient();
        string[] addresses =
        [
            "/", "/Claims?speaker=1&outlet=1&status=contested&q=ferry&from=2024-01-01", $"/Claims/{samples.Archive.ContractClaimId}", $"/Claims/{samples.OrderClaimId}",
            "/Articles", "/Articles?speaker=1&outlet=1&q=ferry", $"/Articles/{samples.Archive.ArticleId}", "/Speakers", $"/Speakers/{samples.Archive.MinisterId}", "/Outlets", "/Outlets/1",
        ];
        var asked = new Dictionary<string, int>();
        foreach (var address in addresses)
        {
            using var counter = new Counter(_site.Folder);
            await client.OpenAsync(address);
            asked[address] = counter.Count;
        }

        asked.Where(pair => pair.Value > Most).Should().BeEmpty();
        asked.Values.Should().OnlyContain(count => count > 0);
    }

    public void Dispose() => _site.Dispose();

    /// <summary>Counts the statements sent to the database in one folder.</summary>
    private sealed class Counter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];
        private readonly string _folder;

        public Counter(string folder)
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
}
