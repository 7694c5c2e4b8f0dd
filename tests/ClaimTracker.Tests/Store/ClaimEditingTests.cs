using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class ClaimEditingTests
{
    [Fact]
    public async Task Who_asserts_the_narrower_asserts_the_broader_and_who_denies_the_broader_denies_the_narrower()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        await RelateAsync(db, "Aland asked for drones", "Aland asked for weapons");
        await RelateAsync(db, "Aland asked for weapons", "Aland asked for help");

        (await CountsAsync(db)).Should().BeEquivalentTo(new[]
        {
            ("Aland asked for drones", 1, 1, ClaimStatus.Contested),
            ("Aland asked for weapons", 1, 1, ClaimStatus.Contested),
            ("Aland asked for help", 1, 1, ClaimStatus.Contested),
        });
        var rows = await new LedgerQuery(db).RowsAsync(await IdAsync(db, "Aland asked for weapons"), CancellationToken.None);
        rows.Select(row => (row.Speaker, row.SpeakerStance, row.EntailedFrom?.Label)).Should().BeEquivalentTo(new (string, SpeakerStance?, string?)[]
        {
            ("Ada Karlsen", SpeakerStance.Asserts, "asserts the narrower claim"),
            ("Bo Berg", SpeakerStance.Denies, "denies the broader claim"),
        });
    }

    [Fact]
    public async Task A_rejected_relation_entails_nothing()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        await RelateAsync(db, "Aland asked for drones", "Aland asked for help");
        var relation = await db.ClaimRelations.AsNoTracking().SingleAsync();

        await new ClaimEditing(db).ReviewRelationAsync(relation.Id, relation.Stamp, false, "an editor", CancellationToken.None);

        (await CountsAsync(db)).Should().Contain(("Aland asked for drones", 1, 0, ClaimStatus.Uncontested)).And.Contain(("Aland asked for help", 0, 1, ClaimStatus.Denied));
    }

    [Fact]
    public async Task A_circle_of_relations_ends()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        await RelateAsync(db, "Aland asked for drones", "Aland asked for help");
        await RelateAsync(db, "Aland asked for help", "Aland asked for drones");

        (await new LedgerQuery(db).RowsAsync(await IdAsync(db, "Aland asked for drones"), CancellationToken.None)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_ledger_takes_three_statements_and_shows_each_sentence()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var id = await IdAsync(db, "Aland asked for help");
        store.Statements.Seen.Clear();

        var rows = await new LedgerQuery(db).RowsAsync(id, CancellationToken.None);

        store.Statements.Seen.Should().HaveCountLessThanOrEqualTo(3);
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Before = "Bo Berg denied that ", Exact = "Aland asked for help", After = ".", Outlet = "The Valley Post" });
    }

    [Fact]
    public async Task A_merge_moves_the_rows_and_undoing_it_brings_them_back()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        await RelateAsync(db, "Aland asked for drones", "Aland asked for weapons");
        var claim = await db.Claims.AsNoTracking().SingleAsync(each => each.Statement == "Aland asked for drones");
        var into = await IdAsync(db, "Aland asked for help");

        (await new ClaimEditing(db).MergeAsync(claim.Id, claim.Stamp, into, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await CountsAsync(db)).Should().Contain(("Aland asked for help", 1, 1, ClaimStatus.Contested)).And.Contain(("Aland asked for drones", 0, 0, ClaimStatus.Reported));
        (await db.ClaimRelations.Select(relation => relation.FromId).SingleAsync()).Should().Be(into);

        var merged = await db.Claims.AsNoTracking().SingleAsync(each => each.Id == claim.Id);
        (await new ClaimEditing(db).UnmergeAsync(claim.Id, merged.Stamp, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await CountsAsync(db)).Should().Contain(("Aland asked for help", 0, 1, ClaimStatus.Denied)).And.Contain(("Aland asked for drones", 1, 0, ClaimStatus.Uncontested));
        (await db.ClaimRelations.AsNoTracking().Select(relation => relation.FromId).SingleAsync()).Should().Be(claim.Id);
    }

    [Fact]
    public async Task Merges_are_taken_back_in_reverse_order()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var editing = new ClaimEditing(db);
        var (drones, help, weapons) = (await IdAsync(db, "Aland asked for drones"), await IdAsync(db, "Aland asked for help"), await IdAsync(db, "Aland asked for weapons"));
        await editing.MergeAsync(drones, await StampAsync(drones), help, "an editor", CancellationToken.None);
        await editing.MergeAsync(help, await StampAsync(help), weapons, "an editor", CancellationToken.None);

        (await editing.UnmergeAsync(drones, await StampAsync(drones), "an editor", CancellationToken.None))
            .Should().BeOfType<EditOutcome.Refused>().Which.Reason.Should().Contain("take that merge back first");
        (await editing.UnmergeAsync(help, await StampAsync(help), "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await editing.UnmergeAsync(drones, await StampAsync(drones), "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();

        (await CountsAsync(db)).Should().Contain(("Aland asked for help", 0, 1, ClaimStatus.Denied)).And.Contain(("Aland asked for drones", 1, 0, ClaimStatus.Uncontested));

        Task<Guid> StampAsync(int id) => db.Claims.Where(claim => claim.Id == id).Select(claim => claim.Stamp).SingleAsync();
    }

    [Fact]
    public async Task Undoing_never_gives_a_quote_to_a_speaker_who_was_merged_away()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var quote = await db.Quotes.AsNoTracking().Include(each => each.Spans).Include(each => each.Speaker).FirstAsync(each => each.Speaker!.Name == "Ada Karlsen");
        var bo = await db.Speakers.AsNoTracking().SingleAsync(each => each.Name == "Bo Berg");
        var content = quote.Spans.Where(span => span.Role == SpanRole.Content).Select(span => new TaggedSpan(span.Start, span.End, span.Exact)).ToList();
        var tags = new QuoteTags(quote.Kind, [], null, content, "Cy Moe", SourceKind.Person, [], SpeakerStance.Asserts, Hedge.None);
        var changed = (EditOutcome.Done)await new QuoteEditing(db).ChangeAsync(quote.Id, quote.Stamp, tags, "an editor", null, CancellationToken.None);
        await new SpeakerEditing(db).MergeAsync(quote.Speaker!.Id, quote.Speaker.Stamp, bo.Id, "an editor", CancellationToken.None);

        (await new QuoteEditing(db).UndoAsync(changed.EditId, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();

        (await db.Quotes.AsNoTracking().SingleAsync(each => each.Id == quote.Id)).SpeakerId.Should().Be(bo.Id);
    }

    [Fact]
    public async Task A_merged_claim_is_found_again_under_the_other_one()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var claim = await db.Claims.AsNoTracking().SingleAsync(each => each.Statement == "Aland asked for drones");
        var into = await IdAsync(db, "Aland asked for help");
        await new ClaimEditing(db).MergeAsync(claim.Id, claim.Stamp, into, "an editor", CancellationToken.None);

        var more = new Report("“Aland asked for drones,” Cy Moe said.", new Said("Cy Moe", "“Aland asked for drones,”") { Claim = "Aland asked for drones" });
        await new ArticleIngest(db).SaveAsync(more.Findings(), more.Source(), CancellationToken.None);

        (await db.Claims.SingleAsync(each => each.Id == into)).AssertionCount.Should().Be(2);
    }

    [Fact]
    public async Task A_new_wording_is_found_by_search_and_a_taken_one_is_refused()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var claim = await db.Claims.AsNoTracking().SingleAsync(each => each.Statement == "Aland asked for drones");
        var editing = new ClaimEditing(db);

        (await editing.RestateAsync(claim.Id, claim.Stamp, "aland asked for HELP", "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Refused>();
        (await editing.RestateAsync(claim.Id, claim.Stamp, " ", "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Refused>();
        (await editing.RestateAsync(claim.Id, claim.Stamp, "Aland wanted quadcopters", "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();

        var search = new ClaimTracker.Store.Search.ArchiveSearch(db);
        (await search.ClaimIds("quadcopter").ToListAsync()).Should().Equal(claim.Id);
        (await search.ClaimIds("drones").ToListAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Merged_speakers_speak_as_one_until_it_is_undone()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var bo = await db.Speakers.AsNoTracking().SingleAsync(each => each.Name == "Bo Berg");
        var ada = await db.Speakers.AsNoTracking().SingleAsync(each => each.Name == "Ada Karlsen");
        var editing = new SpeakerEditing(db);

        (await editing.MergeAsync(bo.Id, bo.Stamp, ada.Id, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await db.Quotes.CountAsync(quote => quote.SpeakerId == ada.Id)).Should().Be(2);

        bo = await db.Speakers.AsNoTracking().SingleAsync(each => each.Id == bo.Id);
        (await editing.UnmergeAsync(bo.Id, bo.Stamp, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await db.Quotes.CountAsync(quote => quote.SpeakerId == ada.Id)).Should().Be(1);
        (await db.Edits.Select(edit => edit.Action).ToListAsync()).Should().Equal("merged the speaker", "undid the merge");
    }

    [Fact]
    public async Task A_renamed_speaker_is_still_found_under_the_printed_name()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var ada = await db.Speakers.AsNoTracking().SingleAsync(each => each.Name == "Ada Karlsen");
        var editing = new SpeakerEditing(db);

        (await editing.ChangeAsync(ada.Id, ada.Stamp, "Bo Berg", SourceKind.Person, null, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Refused>();
        (await editing.ChangeAsync(ada.Id, ada.Stamp, "Ada Karlsen-Moe", SourceKind.Person, "engineer", "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        var more = new Report("“It is late,” Ada Karlsen said.", new Said("Ada Karlsen", "“It is late,”"));
        await new ArticleIngest(db).SaveAsync(more.Findings(), more.Source(), CancellationToken.None);

        (await db.Quotes.CountAsync(quote => quote.SpeakerId == ada.Id)).Should().Be(2);
    }

    [Fact]
    public async Task An_article_can_be_given_its_outlet_and_the_counts_follow()
    {
        await using var store = await WithDronesAsync();
        await using var db = store.Open();
        var article = await db.Articles.AsNoTracking().SingleAsync();
        var editing = new ArticleEditing(db);
        var day = new DateTime(2024, 3, 4, 0, 0, 0, DateTimeKind.Utc);

        (await editing.ChangeAsync(article.Id, article.Stamp, "Valley Radio", "javascript:alert(1)", day, false, "an editor", CancellationToken.None))
            .Should().BeOfType<EditOutcome.Refused>().Which.Field.Should().Be("Url");
        (await editing.ChangeAsync(article.Id, article.Stamp, "Valley Radio", "https://example.org/a", day, false, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();

        var changed = await db.Articles.Include(each => each.Outlet).AsNoTracking().SingleAsync();
        changed.Should().BeEquivalentTo(new { Url = "https://example.org/a", PublishedAt = day, OutletBasis = OutletBasis.Given });
        changed.Outlet!.Name.Should().Be("Valley Radio");
        (await db.Claims.AsNoTracking().FirstAsync()).LatestAt.Should().Be(day);
    }

    private static async Task<TestStore> WithDronesAsync()
    {
        var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var report = new Report(
            "“Aland asked for drones,” Ada Karlsen said. Bo Berg denied that Aland asked for help. It is not known whether Aland asked for weapons.",
            new Said("Ada Karlsen", "“Aland asked for drones,”") { Claim = "Aland asked for drones" },
            new Said("Bo Berg", "Aland asked for help") { Claim = "Aland asked for help", Stance = SpeakerStance.Denies })
        {
            Outlet = "The Valley Post",
        };
        await new ArticleIngest(db).SaveAsync(report.Findings(), report.Source(), CancellationToken.None);
        db.Claims.Add(new Claim { Statement = "Aland asked for weapons", Key = "aland asked for weapons" });
        await db.SaveChangesAsync();
        return store;
    }

    private static async Task RelateAsync(ClaimContext db, string narrower, string broader)
    {
        var (from, to) = (await IdAsync(db, narrower), await IdAsync(db, broader));
        db.ClaimRelations.Add(new ClaimRelation { FromId = from, ToId = to, Type = ClaimRelationType.Narrower, Rule = "made-up", Reason = "it was made up", Confidence = 1 });
        await db.SaveChangesAsync();
        await LedgerCounts.RecomputeAsync(db, [from], CancellationToken.None);
        db.ChangeTracker.Clear();
    }

    private static Task<int> IdAsync(ClaimContext db, string statement) => db.Claims.Where(claim => claim.Statement == statement).Select(claim => claim.Id).SingleAsync();

    private static async Task<List<(string Statement, int Assertions, int Denials, ClaimStatus Status)>> CountsAsync(ClaimContext db) =>
        [.. (await db.Claims.AsNoTracking().ToListAsync()).Select(claim => (claim.Statement, claim.AssertionCount, claim.DenialCount, claim.Status))];
}
