namespace ClaimTracker.Store;

/// <summary>The store cannot be opened or brought up to date; the message is for the operator and says what to do.</summary>
public sealed class StoreUnusableException : Exception
{
    /// <summary>Says why.</summary>
    public StoreUnusableException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, with the cause.</summary>
    public StoreUnusableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
