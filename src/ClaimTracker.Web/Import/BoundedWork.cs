namespace ClaimTracker.Web.Import;

/// <summary>Work on strangers' documents, with an end.</summary>
internal static class BoundedWork
{
    // Markup nested thousands deep recurses thousands deep; an overflow would end the process.
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Runs <paramref name="work"/> on a thread of its own and waits for it no longer than <paramref name="limit"/>.</summary>
    /// <exception cref="TimeoutException">It took longer. The thread cannot be stopped and is left to end by itself; whoever waited goes on.</exception>
    public static Task<T> RunAsync<T>(Func<T> work, TimeSpan limit, CancellationToken cancellation)
    {
        var task = new Task<T>(work);
        new Thread(() => task.RunSynchronously(), StackBytes) { IsBackground = true, Name = "reading", Priority = ThreadPriority.BelowNormal }.Start();
        return task.WaitAsync(limit, cancellation);
    }
}
