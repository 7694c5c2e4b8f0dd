namespace ClaimTracker.Store.Ingestion;

/// <summary>Another worker has taken the import item over since this one leased it: nothing was written.</summary>
public sealed class LeaseLostException(int itemId) : Exception($"Import item {itemId} was taken over by another worker.")
{
    /// <summary>The item.</summary>
    public int ItemId { get; } = itemId;
}
