using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Writes an article's findings: article, version, quotes, speakers, utterances, claims, appearances and search rows in one transaction.</summary>
/// <remarks>The context is emptied before and after: give it one that tracks nothing of yours.</remarks>
public sealed class ArticleIngest(ClaimContext db)
{
    /// <summary>Saves all of it or nothing. The same document twice changes nothing.</summary>
    /// <exception cref="LeaseLostException">The import item was leased anew; nothing was written.</exception>
    public async Task<IngestOutcome> SaveAsync(ArticleFindings findings, IngestSource source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(source);
        db.ChangeTracker.Clear();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var outcome = Refusal(findings.Reading) ?? await WriteAsync(findings, source, cancellation);
            await ItemVerdict.WriteAsync(db, source, outcome, cancellation);
            await transaction.CommitAsync(cancellation);
            return outcome;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static IngestOutcome.Rejected? Refusal(ArticleReading reading) => reading switch
    {
        { Problem: { } problem } => new IngestOutcome.Rejected(problem),
        { Text.Length: 0 } => new IngestOutcome.Rejected("There is no article text in it."),
        _ => null,
    };

    private async Task<IngestOutcome> WriteAsync(ArticleFindings findings, IngestSource source, CancellationToken cancellation)
    {
        var filing = new ArticleFiling(db);
        if (await filing.FindDuplicateAsync(findings.Reading, source, cancellation) is { } duplicate)
        {
            return duplicate;
        }

        var version = await filing.AddVersionAsync(findings.Reading, source, cancellation);
        var carried = await CarriedDecisions.LoadAsync(db, version, cancellation);
        var speakers = await new SpeakerFiling(db, version.ArticleId).FileAsync(findings.Attributions, cancellation);
        var quotes = QuoteFiling.Build(findings, version, speakers, carried);
        await new UtteranceFiling(db).FileAsync([.. quotes.Added], version.Article.PublishedAt, cancellation);
        var claims = await new ClaimFiling(db).FileAsync(findings.Claims, cancellation);
        AppearanceFiling.Add(findings, version, quotes, claims);
        await db.SaveChangesAsync(cancellation);
        await LinkParentsAsync(findings, quotes, cancellation);
        await FinishAsync(version, quotes, claims, carried, cancellation);
        var count = quotes.Added.Count(quote => quote.State != ReviewState.Rejected);
        return version.Number == 1
            ? new IngestOutcome.Added(version.ArticleId, count, claims.Distinct().Count())
            : new IngestOutcome.NewVersion(version.ArticleId, version.Number, count);
    }

    // A quote inside another names it by its key, which only the first write gives.
    private Task<int> LinkParentsAsync(ArticleFindings findings, FiledQuotes quotes, CancellationToken cancellation)
    {
        for (var i = 0; i < findings.Attributions.Count; i++)
        {
            if (findings.Attributions[i].Quote.Parent is { } parent && quotes.ByIndex[parent].Id != quotes.ByIndex[i].Id)
            {
                quotes.ByIndex[i].ParentId = quotes.ByIndex[parent].Id;
            }
        }

        return db.SaveChangesAsync(cancellation);
    }

    private async Task FinishAsync(ArticleVersion version, FiledQuotes quotes, IReadOnlyList<Claim> claims, CarriedDecisions carried, CancellationToken cancellation)
    {
        List<int> claimIds = [.. claims.Select(claim => claim.Id), .. carried.ClaimIds];
        await db.IndexAsync(SearchSubject.Articles, [version.ArticleId], cancellation);
        await db.IndexAsync(SearchSubject.Quotes, [.. quotes.Added.Select(quote => quote.Id)], cancellation);
        await db.IndexAsync(SearchSubject.Claims, [.. claims.Select(claim => claim.Id).Distinct()], cancellation);
        await LedgerCounts.RecomputeAsync(db, [.. claimIds.Distinct()], cancellation);
    }
}
