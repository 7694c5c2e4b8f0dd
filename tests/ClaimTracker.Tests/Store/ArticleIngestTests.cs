using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class ArticleIngestTests
{
    private static readonly Report Dam = new(
        "The dam is safe, engineers were told.\n\n“The dam will hold this winter,” Ada Karlsen said. “Nobody asked us about the dam,” said Bo Karlsen.",
        new Said("Ada Karlsen", "“The dam will hold this winter,”") { Claim = "The dam will hold" },
        new Said("Bo Karlsen", "“Nobody asked us about the dam,”"))
    {
        Title = "Dam will hold, says engineer",
        Outlet = "The Valley Post",
        Published = new DateTime(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc),
        Headline = [new ClaimCandidate("The dam will hold", Report.Frame("x"), null, AppearancePlace.Headline, new TextSpan(0, 13), null, ReportStance.For, Hedge.None, [], "made-up", "it was made up", 0.9)],
    };

    [Fact]
    public async Task An_article_is_written_with_all_that_was_found_in_it()
    {
        await using var store = await TestStore.CreateAsync();
        var outcome = await SaveAsync(store, Dam);

        outcome.Should().BeEquivalentTo(new IngestOutcome.Added(1, 2, 1));
        await using var db = store.Open();
        var version = await db.ArticleVersions.Include(each => each.Article.Outlet).Include(each => each.Skipped).Include(each => each.Appearances).SingleAsync();
        version.Article.Outlet!.Name.Should().Be("The Valley Post");
        version.Article.OutletBasis.Should().Be(OutletBasis.Stated);
        version.Skipped.Should().ContainSingle().Which.Reason.Should().Be("teaser");
        version.Appearances.Should().HaveCount(2).And.OnlyContain(row => row.HeadlineStance == ReportStance.For);
        var claim = await db.Claims.SingleAsync();
        claim.Should().BeEquivalentTo(
            new { Statement = "The dam will hold", Status = ClaimStatus.Uncontested, OutletCount = 1, ArticleCount = 1, SpeakerCount = 1, AssertionCount = 1, DenialCount = 0, FirstAt = Dam.Published });
    }

    [Fact]
    public async Task Two_people_with_one_surname_stay_two()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam);
        await SaveAsync(store, new Report("“We wait,” Karlsen said.", new Said("Karlsen", "“We wait,”")));
        await SaveAsync(store, new Report("“We hope,” Karlsen said.", new Said("Karlsen", "“We hope,”")));
        await SaveAsync(store, new Report("“It holds,” ADA KARLSEN said.", new Said("ADA KARLSEN", "“It holds,”")));

        await using var db = store.Open();
        var speakers = await db.Speakers.OrderBy(speaker => speaker.Id).Select(speaker => speaker.Name + "/" + speaker.Quotes.Count).ToListAsync();
        speakers.Should().Equal("Ada Karlsen/2", "Bo Karlsen/1", "Karlsen/1", "Karlsen/1");
    }

    [Fact]
    public async Task Unnamed_sources_are_one_speaker_only_where_the_same_outlet_relays_them()
    {
        await using var store = await TestStore.CreateAsync();
        foreach (var (word, via) in new (string, string[])[] { ("one", ["Morning Wire"]), ("two", ["Morning Wire"]), ("three", []), ("four", []) })
        {
            await SaveAsync(store, new Report($"It is so, officials said of {word}.", new Said("officials", "It is so") { Kind = SourceKind.Unnamed, Via = via }));
        }

        await using var db = store.Open();
        (await db.Speakers.Select(speaker => speaker.Quotes.Count).ToListAsync()).Should().BeEquivalentTo([2, 1, 1]);
    }

    [Fact]
    public async Task An_unnamed_source_named_again_without_the_relay_is_the_same_within_one_report()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, new Report(
            "It is so, an official told the Wire. It will stay so, the official said.",
            new Said("official", "It is so") { Kind = SourceKind.Unnamed, Via = ["Morning Wire"] },
            new Said("official", "It will stay so") { Kind = SourceKind.Unnamed }));

        await using var db = store.Open();
        (await db.Speakers.SingleAsync()).Scope.Should().Be("via morning wire");
    }

    [Fact]
    public async Task The_same_text_twice_is_a_duplicate_and_changes_nothing()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam);
        await using var db = store.Open();

        var sameBytes = await new ArticleIngest(db).SaveAsync(Dam.Findings(), Dam.Source(), CancellationToken.None);
        var sameText = await new ArticleIngest(db).SaveAsync(Dam.Findings(), Dam.Source() with { SourceHash = "other" }, CancellationToken.None);

        sameBytes.Should().Be(new IngestOutcome.Duplicate(1, "Dam will hold, says engineer"));
        sameText.Should().Be(sameBytes);
        (await db.ArticleVersions.CountAsync(), await db.Quotes.CountAsync(), await db.Appearances.CountAsync()).Should().Be((1, 2, 2));
    }

    [Fact]
    public async Task The_same_text_in_another_outlet_or_at_another_address_is_another_article()
    {
        await using var store = await TestStore.CreateAsync();
        var first = await SaveAsync(store, Dam);
        var other = await SaveAsync(store, Dam with { Outlet = "Hill Radio" });
        var again = await SaveAsync(store, Dam with { Outlet = "HILL radio" });
        var unstated = await SaveAsync(store, Dam with { Outlet = null });
        var addressed = await SaveAsync(store, Dam with { Outlet = "Coast Daily", Url = "https://example.org/a" });
        var elsewhere = await SaveAsync(store, Dam with { Outlet = "Coast Daily", Url = "https://example.org/b" });
        var sameAddress = await SaveAsync(store, Dam with { Outlet = null, Url = "http://www.example.org/b#top" });

        new[] { first, other, addressed, elsewhere }.Should().AllBeOfType<IngestOutcome.Added>();
        new[] { again, unstated, sameAddress }.Should().Equal(
            new IngestOutcome.Duplicate(2, Dam.Title!), new IngestOutcome.Duplicate(1, Dam.Title!), new IngestOutcome.Duplicate(4, Dam.Title!));
        await using var db = store.Open();
        (await db.Claims.SingleAsync()).Should().BeEquivalentTo(new { OutletCount = 3, ArticleCount = 4 });
    }

    [Fact]
    public async Task The_same_file_is_known_again_after_an_editor_corrected_its_outlet()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam);
        await using var db = store.Open();
        var article = await db.Articles.AsNoTracking().SingleAsync();
        await new ArticleEditing(db).ChangeAsync(article.Id, article.Stamp, "Hill Radio", null, null, false, "an editor", CancellationToken.None);

        (await SaveAsync(store, Dam)).Should().BeOfType<IngestOutcome.Duplicate>();
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://www.example.org?utm_source=x")]
    public async Task An_address_that_leads_to_no_one_page_joins_no_articles(string url)
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam with { Url = url });

        (await SaveAsync(store, new Report("“We wait,” Ada Karlsen said.", new Said("Ada Karlsen", "“We wait,”")) { Url = url })).Should().BeOfType<IngestOutcome.Added>();
    }

    [Fact]
    public async Task Variants_of_the_same_words_by_the_same_speaker_are_one_utterance()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam);
        await SaveAsync(store, new Report("“The old dam will hold this winter,” said Ada Karlsen.", new Said("Ada Karlsen", "“The old dam will hold this winter,”")));
        await SaveAsync(store, new Report("“The bridge needs a new deck,” said Ada Karlsen.", new Said("Ada Karlsen", "“The bridge needs a new deck,”")));
        await SaveAsync(store, new Report("“The dam will hold this winter,” said Cy Moe.", new Said("Cy Moe", "“The dam will hold this winter,”")));

        await using var db = store.Open();
        (await db.Utterances.OrderBy(each => each.Id).Select(each => each.Quotes.Count).ToListAsync()).Should().BeEquivalentTo([2, 1, 1, 1]);
    }

    [Fact]
    public async Task A_changed_text_at_the_same_address_is_a_new_version_and_only_it_counts()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam with { Url = "https://www.example.org/dam/?utm_source=x" });
        var outcome = await SaveAsync(store, new Report("“The dam may not hold,” Ada Karlsen said.", new Said("Ada Karlsen", "“The dam may not hold,”")) { Url = "http://example.org/dam" });

        outcome.Should().Be(new IngestOutcome.NewVersion(1, 2, 1));
        await using var db = store.Open();
        (await db.ArticleVersions.OrderBy(each => each.Number).Select(each => each.IsCurrent).ToListAsync()).Should().Equal(false, true);
        (await db.Claims.SingleAsync()).Should().BeEquivalentTo(new { ArticleCount = 0, AssertionCount = 0, Status = ClaimStatus.Reported });
        (await db.Articles.SingleAsync()).Outlet.Should().BeNull("it was not included");
        (await db.Articles.Select(article => article.Outlet!.Name).SingleAsync()).Should().Be("The Valley Post");
    }

    [Fact]
    public async Task What_a_person_decided_moves_to_the_new_version_with_its_words()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam with { Url = "https://example.org/dam" });
        await using (var db = store.Open())
        {
            foreach (var quote in await db.Quotes.Include(each => each.Appearances).ToListAsync())
            {
                quote.State = ReviewState.Rejected;
            }

            await db.SaveChangesAsync();
        }

        var longer = "An update.\n\n" + Dam.Text.Replace("Nobody asked us", "Nobody told us", StringComparison.Ordinal);
        await SaveAsync(store, new Report(longer, Dam.Said[0]) { Url = "https://example.org/dam" });

        await using var again = store.Open();
        var quotes = await again.Quotes.Where(quote => quote.ArticleVersion.IsCurrent).Include(quote => quote.Spans).ToListAsync();
        quotes.Should().ContainSingle("the words of the other are gone").Which.Should().BeEquivalentTo(new { State = ReviewState.Rejected, Start = longer.IndexOf('“', StringComparison.Ordinal) });
        (await again.Claims.SingleAsync()).AssertionCount.Should().Be(0);
        (await again.Quotes.CountAsync(quote => !quote.ArticleVersion.IsCurrent)).Should().Be(2, "what could not be moved stays where it was decided");
    }

    [Fact]
    public async Task A_worker_whose_item_was_leased_anew_writes_nothing()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var import = new Import { By = "a test", CreatedAt = DateTime.UtcNow };
        import.Items.Add(new ImportItem { Name = "made-up.txt", SourceHash = "", State = ImportState.Running, Fence = 2 });
        db.Imports.Add(import);
        await db.SaveChangesAsync();
        var itemId = import.Items[0].Id;

        var late = () => new ArticleIngest(db).SaveAsync(Dam.Findings(), Dam.Source(itemId, fence: 1), CancellationToken.None);
        await late.Should().ThrowAsync<LeaseLostException>();
        (await db.Articles.CountAsync(), await db.Speakers.CountAsync(), await db.Claims.CountAsync()).Should().Be((0, 0, 0));

        await new ArticleIngest(db).SaveAsync(Dam.Findings(), Dam.Source(itemId, fence: 2), CancellationToken.None);
        (await db.ImportItems.SingleAsync()).Should().BeEquivalentTo(new { State = ImportState.Added, ArticleId = 1, QuoteCount = 2 });
    }

    [Fact]
    public async Task A_failure_in_the_middle_leaves_nothing_behind()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Fails BEFORE INSERT ON Appearances BEGIN SELECT RAISE(ABORT, 'full'); END");

        var saving = () => new ArticleIngest(db).SaveAsync(Dam.Findings(), Dam.Source(), CancellationToken.None);

        await saving.Should().ThrowAsync<DbUpdateException>();
        (await db.Articles.CountAsync(), await db.Speakers.CountAsync(), await db.Outlets.CountAsync(), await db.Quotes.CountAsync()).Should().Be((0, 0, 0, 0));
    }

    [Fact]
    public async Task Evidence_that_is_not_in_the_text_is_never_written()
    {
        await using var store = await TestStore.CreateAsync();
        await SaveAsync(store, Dam);
        await using var db = store.Open();
        var span = await db.Set<QuoteSpan>().FirstAsync();
        span.Exact = "something else";

        var saving = () => db.SaveChangesAsync();

        await saving.Should().ThrowAsync<InvalidOperationException>().WithMessage("*does not hold the words*");
    }

    [Fact]
    public async Task A_document_without_an_article_is_refused_with_its_reason()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var findings = Dam.Findings() with { Reading = ArticleReading.Refused("It is an image.") };

        (await new ArticleIngest(db).SaveAsync(findings, Dam.Source(), CancellationToken.None)).Should().Be(new IngestOutcome.Rejected("It is an image."));
        (await db.Articles.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_number_of_statements_that_read_does_not_grow_with_the_archive()
    {
        await using var store = await TestStore.CreateAsync();
        var counts = new List<int>();
        for (var i = 0; i < 12; i++)
        {
            store.Statements.Seen.Clear();
            await SaveAsync(store, new Report($"“Number {i} holds well,” Ada Karlsen said.", new Said("Ada Karlsen", $"“Number {i} holds well,”") { Claim = $"Number {i} holds" }));
            counts.Add(store.Statements.Seen.Count(sql => sql.StartsWith("SELECT", StringComparison.Ordinal)));
        }

        counts.Skip(1).Distinct().Should().ContainSingle().Which.Should().BeLessThan(25);
    }

    private static async Task<IngestOutcome> SaveAsync(TestStore store, Report report)
    {
        await using var db = store.Open();
        return await new ArticleIngest(db).SaveAsync(report.Findings(), report.Source(), CancellationToken.None);
    }
}
