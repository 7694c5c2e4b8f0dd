namespace ClaimTracker.Web.Import;

/// <summary>Wakes the worker when something was queued. The rows are the truth: a lost signal costs a moment, never an item.</summary>
internal sealed class ImportSignal : IDisposable
{
    // Work queued by another process, and leases that ran out, are found by looking.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _raised = new(0, 1);

    public void Raise()
    {
        try
        {
            _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Raised already and not yet seen.
        }
    }

    public Task WaitAsync(CancellationToken cancellation) => _raised.WaitAsync(Look, cancellation);

    public void Dispose() => _raised.Dispose();
}
