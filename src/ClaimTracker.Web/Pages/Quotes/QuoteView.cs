using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Quotes;

/// <summary>One tagged stretch of the quote.</summary>
internal sealed record SpanView(SpanRole Role, int Start, int End, string Exact);

/// <summary>A claim that the quote makes.</summary>
internal sealed record ClaimView(
    int Id, Guid Stamp, int ClaimId, string Statement, AppearancePlace Place, SpeakerStance? Stance, Hedge Hedge, string? HedgeWords, ReviewState State, string Rule, string Reason, double Confidence);

/// <summary>One quote with all that its page shows: five statements.</summary>
internal sealed record QuoteView(
    int Id, Guid Stamp, QuoteKind Kind, SpeakerStance Stance, Hedge Hedge, ReviewState State, string Rule, string Reason, double Confidence,
    int? SpeakerId, string? Speaker, SourceKind? SpeakerKind, string? Description, string? SpeakerRule, string? SpeakerReason,
    int VersionId, bool IsCurrent, string Text, int ArticleId, string Title, int? OutletId, string? Outlet, DateTime? PublishedAt, bool HasTime, int? Previous, int? Next)
{
    private const int MostAround = 6000;

    public IReadOnlyList<SpanView> Spans { get; init; } = [];

    public IReadOnlyList<string> Via { get; init; } = [];

    public IReadOnlyList<ClaimView> Claims { get; init; } = [];

    public IReadOnlyList<EditRow> History { get; init; } = [];

    /// <summary>Who speaks in the same article, for the form's list.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>Claims of the same article, for the form's list.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>The paragraphs in which the quote stands.</summary>
    public (int Start, int End) Around
    {
        get
        {
            var (first, last) = Spans.Count == 0 ? (0, 0) : (Spans.Min(s => s.Start), Spans.Max(s => s.End));
            var before = first == 0 ? -1 : Text.LastIndexOf("\n\n", first - 1, StringComparison.Ordinal);
            var after = Text.IndexOf("\n\n", last, StringComparison.Ordinal);
            var (start, end) = (before < 0 ? 0 : before + 2, after < 0 ? Text.Length : after);
            return (Math.Max(start, first - MostAround), Math.Min(end, last + MostAround));
        }
    }

    public QuoteTags Tags => new(
        Kind, Of(SpanRole.Source), Of(SpanRole.Cue).FirstOrDefault(), Of(SpanRole.Content), Speaker, SpeakerKind ?? SourceKind.Person, Via, Stance, Hedge);

    public IEnumerable<TextMark> Marks => Spans.Select(span => new TextMark(span.Start, span.End, span.Role switch
    {
        SpanRole.Source => "source",
        SpanRole.Cue => "cue",
        SpanRole.Content => $"content {Words.Css(Stance)}{(Hedge == Hedge.None ? "" : " hedged")}",
        SpanRole.Hedge => "hedge",
    }));

    /// <summary>Reads the quote; null when there is none of that number.</summary>
    /// <param name="db">The archive.</param>
    /// <param name="id">The quote.</param>
    /// <param name="article">Set when next and previous are to stay in one article.</param>
    /// <param name="edits">True when what the forms offer is wanted too.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static async Task<QuoteView?> LoadAsync(ClaimContext db, int id, int? article, bool edits, CancellationToken cancellation)
    {
        var awaiting = db.Quotes.Where(q => q.State == ReviewState.Suggested && q.ArticleVersion.IsCurrent && (article == null || q.ArticleVersion.ArticleId == article));
        var quote = await db.Quotes.Where(q => q.Id == id).Select(q => new QuoteView(
            q.Id, q.Stamp, q.Kind, q.Stance, q.Hedge, q.State, q.Rule, q.Reason, q.Confidence,
            q.Speaker!.MergedIntoId ?? q.SpeakerId, q.Speaker.Name, q.Speaker.Kind, q.Speaker.Description, q.SpeakerRule, q.SpeakerReason,
            q.ArticleVersionId, q.ArticleVersion.IsCurrent, q.ArticleVersion.Text, q.ArticleVersion.ArticleId, q.ArticleVersion.Title,
            q.ArticleVersion.Article.OutletId, q.ArticleVersion.Article.Outlet!.Name, q.ArticleVersion.Article.PublishedAt, q.ArticleVersion.Article.PublishedHasTime,
            awaiting.Where(o => o.Id < id).OrderByDescending(o => o.Id).Select(o => (int?)o.Id).FirstOrDefault(),
            awaiting.Where(o => o.Id > id).OrderBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefault())).SingleOrDefaultAsync(cancellation);
        if (quote is null)
        {
            return null;
        }

        // The relay chain rides along with the spans: a statement less. Roles are stored by name, so a cast would make them all 0.
        var parts = await db.Set<QuoteSpan>().Where(s => s.QuoteId == id)
            .Select(s => new { Role = s.Role == SpanRole.Source ? 0 : s.Role == SpanRole.Cue ? 1 : s.Role == SpanRole.Content ? 2 : 3, s.Start, s.End, Words = s.Exact })
            .Concat(db.Set<QuoteRelay>().Where(v => v.QuoteId == id).Select(v => new { Role = -1, Start = v.Position, End = 0, Words = v.Name }))
            .ToListAsync(cancellation);
        quote = quote with
        {
            Spans = [.. parts.Where(p => p.Role >= 0).OrderBy(p => p.Start).Select(p => new SpanView((SpanRole)p.Role, p.Start, p.End, p.Words))],
            Via = [.. parts.Where(p => p.Role < 0).OrderBy(p => p.Start).Select(p => p.Words)],
            Claims = await db.Appearances.Where(a => a.QuoteId == id).OrderBy(a => a.State == ReviewState.Rejected).ThenBy(a => a.Start).ThenBy(a => a.Id)
                .Select(a => new ClaimView(a.Id, a.Stamp, a.Claim.MergedIntoId ?? a.ClaimId, a.Claim.Statement, a.Place, a.SpeakerStance, a.Hedge, a.HedgeWords, a.State, a.Rule, a.Reason, a.Confidence))
                .ToListAsync(cancellation),
            History = await db.Edits.Where(e => e.QuoteId == id).OrderByDescending(e => e.Id).Take(10).Select(EditRow.Of).ToListAsync(cancellation),
        };
        return edits ? await quote.WithOffersAsync(db, cancellation) : quote;
    }

    private async Task<QuoteView> WithOffersAsync(ClaimContext db, CancellationToken cancellation)
    {
        var offers = await db.Quotes.Where(q => q.ArticleVersionId == VersionId && q.SpeakerId != null).Select(q => new { IsSpeaker = true, Words = q.Speaker!.Name })
            .Union(db.Appearances.Where(a => a.ArticleVersionId == VersionId).Select(a => new { IsSpeaker = false, Words = a.Claim.Statement }))
            .Take(300).ToListAsync(cancellation);
        return this with
        {
            Speakers = [.. offers.Where(o => o.IsSpeaker).Select(o => o.Words)],
            Statements = [.. offers.Where(o => !o.IsSpeaker).Select(o => o.Words)],
        };
    }

    private List<TaggedSpan> Of(SpanRole role) => [.. Spans.Where(s => s.Role == role).Select(s => new TaggedSpan(s.Start, s.End, s.Exact))];
}
