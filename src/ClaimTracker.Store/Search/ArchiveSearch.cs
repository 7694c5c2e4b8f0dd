namespace ClaimTracker.Store.Search;

/// <summary>Full-text search over claims, quotes and articles. User input is always data: every word is quoted before it reaches the index.</summary>
/// <remarks>Case, accents and English endings are ignored; all words must be there; words between quotation marks must stand together;
/// a word may go on ("weap" finds "weapons"). At most 500 characters and 24 words are read. A query without a letter or digit finds nothing.</remarks>
public sealed class ArchiveSearch(ClaimContext db)
{
    /// <summary>Ids of the claims that match all words of <paramref name="query"/> in their wording, as a query to compose with filters.</summary>
    public IQueryable<int> ClaimIds(string query) => db.SearchIds(SearchSubject.Claims, SearchTerm.Parse(query));

    /// <summary>Ids of the articles that match in headline or text.</summary>
    public IQueryable<int> ArticleIds(string query) => db.SearchIds(SearchSubject.Articles, SearchTerm.Parse(query));

    /// <summary>Ids of the quotes that match in content or speaker.</summary>
    public IQueryable<int> QuoteIds(string query) => db.SearchIds(SearchSubject.Quotes, SearchTerm.Parse(query));
}
