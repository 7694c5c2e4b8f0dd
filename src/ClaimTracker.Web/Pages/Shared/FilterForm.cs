namespace ClaimTracker.Web.Pages.Shared;

/// <summary>The form above a list.</summary>
/// <param name="Action">Address of the list.</param>
/// <param name="SearchLabel">What the words are looked for in.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="HasStatus">True for a list that can be filtered by status.</param>
/// <param name="HasPeople">True for a list that can be filtered by speaker, outlet and date.</param>
/// <param name="SpeakerName">Name of the speaker whose id was asked for.</param>
/// <param name="OutletName">Name of the outlet whose id was asked for.</param>
/// <param name="Sort">Order that is kept.</param>
internal sealed record FilterForm(
    string Action,
    string SearchLabel,
    ListFilter Filter,
    bool HasStatus = false,
    bool HasPeople = false,
    string? SpeakerName = null,
    string? OutletName = null,
    string? Sort = null);
