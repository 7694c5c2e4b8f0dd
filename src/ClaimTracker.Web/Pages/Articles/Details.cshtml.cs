using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Articles;

/// <summary>One reading of a report with all that stands above and below its text.</summary>
internal sealed record ArticleView(
    int Id, int VersionId, int Number, bool IsCurrent, string Title, string Text, List<string> Authors, List<string> Corrections, List<string> Notes, DateTime ReadAt,
    int? OutletId, string? Outlet, OutletBasis Basis, string? Evidence, string? Url, DateTime? PublishedAt, bool HasTime, string? ExternalId, string Language);

/// <summary>One quote in the list beside the text.</summary>
internal sealed record QuoteRow(
    int Id, int Start, int? ParentId, int? SpeakerId, string? Speaker, SourceKind? SpeakerKind, string? Description, QuoteKind Kind, SpeakerStance Stance, Hedge Hedge,
    ReviewState State, string Rule, string Reason, string? SpeakerReason, List<string> Via, List<QuoteSpan> Spans);

/// <summary>One claim made in the article.</summary>
internal sealed record ClaimRow(int? QuoteId, int ClaimId, string Statement, SpeakerStance? Stance, ReportStance ReportStance, ReviewState State);

internal sealed class DetailsModel(ClaimContext db) : PageModel
{
    private ILookup<int, ClaimRow> _claims = null!;

    public ArticleView Article { get; private set; } = null!;

    public IReadOnlyList<QuoteRow> Quotes { get; private set; } = [];

    /// <summary>Claims the report makes in its own voice.</summary>
    public IReadOnlyList<ClaimRow> OwnVoice { get; private set; } = [];

    public IReadOnlyList<SkippedPassage> Skipped { get; private set; } = [];

    public IReadOnlyList<(int Number, DateTime ReadAt, bool IsCurrent)> Versions { get; private set; } = [];

    public MarkedText Text => new(Article.Text, 0, Article.Text.Length, Quotes.SelectMany(Marks), anchors: true);

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int? version, CancellationToken cancellation)
    {
        var versions = await db.ArticleVersions.Where(each => each.ArticleId == id).OrderBy(each => each.Number)
            .Select(each => new { each.Id, each.Number, each.ReadAt, each.IsCurrent }).ToListAsync(cancellation);
        var shown = version is null ? versions.LastOrDefault(each => each.IsCurrent) ?? versions.LastOrDefault() : versions.Find(each => each.Number == version);
        if (shown is null || !ModelState.IsValid)
        {
            return NotFound();
        }

        Versions = [.. versions.Select(each => (each.Number, each.ReadAt, each.IsCurrent))];
        await LoadAsync(shown.Id, cancellation);
        return Page();
    }

    /// <summary>The words of a quote's content, one stretch after the other.</summary>
    public static string Words(QuoteRow quote) => string.Join(" … ", quote.Spans.Where(span => span.Role == SpanRole.Content).OrderBy(span => span.Start).Select(span => span.Exact));

    public static string SourceWords(QuoteRow quote) => string.Join(" … ", quote.Spans.Where(span => span.Role == SpanRole.Source).OrderBy(span => span.Start).Select(span => span.Exact));

    public IEnumerable<ClaimRow> ClaimsOf(QuoteRow quote) => _claims[quote.Id];

    private async Task LoadAsync(int versionId, CancellationToken cancellation)
    {
        Article = await db.ArticleVersions.Where(version => version.Id == versionId).Select(version => new ArticleView(
            version.ArticleId, version.Id, version.Number, version.IsCurrent, version.Title, version.Text, version.Authors, version.Corrections, version.Notes, version.ReadAt,
            version.Article.OutletId, version.Article.Outlet!.Name, version.Article.OutletBasis, version.Article.OutletEvidence, version.Article.Url,
            version.Article.PublishedAt, version.Article.PublishedHasTime, version.Article.ExternalId, version.Article.Language)).SingleAsync(cancellation);
        Quotes = await db.Quotes.AsNoTracking().Where(quote => quote.ArticleVersionId == versionId && quote.State != ReviewState.Rejected)
            .AsSingleQuery().OrderBy(quote => quote.Start).ThenBy(quote => quote.Id)
            .Select(quote => new QuoteRow(
                quote.Id, quote.Start, quote.ParentId, quote.Speaker!.MergedIntoId ?? quote.SpeakerId, quote.Speaker.Name, quote.Speaker.Kind, quote.Speaker.Description,
                quote.Kind, quote.Stance, quote.Hedge, quote.State, quote.Rule, quote.Reason, quote.SpeakerReason,
                quote.Via.OrderBy(relay => relay.Position).Select(relay => relay.Name).ToList(), quote.Spans.OrderBy(span => span.Id).ToList()))
            .ToListAsync(cancellation);
        var claims = await db.Appearances.Where(appearance => appearance.ArticleVersionId == versionId && appearance.State != ReviewState.Rejected)
            .OrderBy(appearance => appearance.Start)
            .Select(appearance => new ClaimRow(
                appearance.QuoteId, appearance.Claim.MergedIntoId ?? appearance.ClaimId, appearance.Claim.Statement, appearance.SpeakerStance, appearance.ReportStance, appearance.State))
            .ToListAsync(cancellation);
        _claims = claims.Where(claim => claim.QuoteId != null).ToLookup(claim => claim.QuoteId!.Value);
        OwnVoice = [.. claims.Where(claim => claim.QuoteId == null).DistinctBy(claim => claim.ClaimId)];
        Skipped = await db.SkippedPassages.AsNoTracking().Where(passage => passage.ArticleVersionId == versionId).OrderBy(passage => passage.Position).ToListAsync(cancellation);
    }

    private IEnumerable<TextMark> Marks(QuoteRow quote) => quote.Spans.Select(span => new TextMark(span.Start, span.End, span.Role switch
    {
        SpanRole.Source => "source",
        SpanRole.Cue => "cue",
        SpanRole.Content => $"content {Shared.Words.Css(quote.Stance)}{(quote.Hedge == Hedge.None ? "" : " hedged")}{(quote.ParentId is null ? "" : " inner")}",
        SpanRole.Hedge => "hedge",
    }, quote.Id));
}
