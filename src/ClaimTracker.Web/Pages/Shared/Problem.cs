namespace ClaimTracker.Web.Pages.Shared;

/// <summary>What is wrong with what was typed, in a sentence, and the id of the field it belongs to.</summary>
internal sealed record Problem(string Message, string? Field = null);
