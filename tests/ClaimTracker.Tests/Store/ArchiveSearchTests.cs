using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Search;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class ArchiveSearchTests
{
    private static readonly Report Cafe = new(
        "“Covid-19 closed the café,” Zoë Øster said. Weapons were found.",
        new Said("Zoë Øster", "“Covid-19 closed the café,”") { Claim = "Covid-19 closed the café" })
    {
        Title = "Café closes",
    };

    [Theory]
    [InlineData("cafe", 1)]
    [InlineData("CAFÉ closed", 1)]
    [InlineData("covid-19", 1)]
    [InlineData("weap", 1)]
    [InlineData("“closed the café”", 1)]
    [InlineData("\"café the closed\"", 0)]
    [InlineData("café tram", 0)]
    [InlineData("speak \"café", 0)]
    [InlineData("\"café", 1)]
    [InlineData("caf*", 1)]
    [InlineData("NEAR(cafe, 10)", 0)]
    [InlineData("title:cafe", 0)]
    [InlineData("cafe AND OR", 0)]
    [InlineData("'; DROP TABLE Claims; --", 0)]
    [InlineData("*", 0)]
    [InlineData("\"", 0)]
    [InlineData("", 0)]
    [InlineData("\0\uD800", 0)]
    public async Task Whatever_is_typed_is_data(string query, int found)
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await new ArticleIngest(db).SaveAsync(Cafe.Findings(), Cafe.Source(), CancellationToken.None);

        var ids = new ArchiveSearch(db).ArticleIds(query);

        (await db.Articles.CountAsync(article => ids.Contains(article.Id))).Should().Be(found);
    }

    [Fact]
    public async Task Claims_and_quotes_are_found_by_their_words_and_speakers()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await new ArticleIngest(db).SaveAsync(Cafe.Findings(), Cafe.Source(), CancellationToken.None);
        var search = new ArchiveSearch(db);

        (await search.ClaimIds("closing cafes").ToListAsync()).Should().Equal(1);
        (await search.QuoteIds("zoe oster").ToListAsync()).Should().Equal(1);
        (await search.QuoteIds("weapons").ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_pasted_article_gets_an_answer()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var search = new ArchiveSearch(db);

        (await search.ArticleIds(string.Concat(Enumerable.Repeat("word \" ", 2000))).ToListAsync()).Should().BeEmpty();
        (await search.ClaimIds(new string('x', 10_000)).ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_lost_index_is_built_anew_at_the_next_start()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await new ArticleIngest(db).SaveAsync(Cafe.Findings(), Cafe.Source(), CancellationToken.None);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE ClaimSearch; DELETE FROM SearchVersion");

        await db.PrepareAsync(CancellationToken.None);

        (await new ArchiveSearch(db).ClaimIds("cafe").ToListAsync()).Should().Equal(1);
        (await new ArchiveSearch(db).QuoteIds("oster").ToListAsync()).Should().Equal(1);
    }
}
