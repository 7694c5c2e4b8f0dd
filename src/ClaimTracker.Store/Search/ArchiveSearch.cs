namespace ClaimTracker.Store.Search;

/// <summary>Full-text search over claims, quotes and articles. User input is always data: every word is quoted before it reaches the index.</summary>
public sealed class ArchiveSearch(ClaimContext db)
{
    /// <summary>Ids of the claims that match all words of <paramref name="query"/> in their wording, as a query to compose with filters.</summary>
    public IQueryable<int> ClaimIds(string query) => throw new NotSupportedException(db.ToString() + query);

    /// <summary>Ids of the articles that match in headline or text.</summary>
    public IQueryable<int> ArticleIds(string query) => throw new NotSupportedException(query);

    /// <summary>Ids of the quotes that match in content or speaker.</summary>
    public IQueryable<int> QuoteIds(string query) => throw new NotSupportedException(query);
}
