namespace ClaimTracker.Web.Pages.Shared;

/// <summary>What the article page hands to the tools beside its text.</summary>
internal sealed record ArticleToolsSlot(int ArticleId, int VersionId, bool IsCurrent);
