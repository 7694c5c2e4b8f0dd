namespace ClaimTracker.Web.Hosting;

/// <summary>The program cannot start as it was asked to; the message says why and what to do, and is all that is shown.</summary>
internal sealed class StartRefusedException(string message) : Exception(message);
