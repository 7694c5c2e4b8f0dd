using System.Text;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Export;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class ArchiveImportTests
{
    // The emoji takes one code point and two UTF-16 units: spans after it tell whether offsets are translated.
    private const string Document = """
        {"format":"claimtracker export 1",
        "outlets":[{"id":4,"name":"The Valley Post","domain":null}],
        "articles":[{"id":7,"externalId":"a.txt","title":"Bridge","text":"😀 It is closed, Ada Karlsen said.","outlet":4,"outletBasis":"stated","outletEvidence":"a masthead","url":"https://example.org/a",
          "published":"2024-01-02","language":"en","imported":"2024-01-03T04:05:06Z","versions":[{"number":1,"current":true,"title":"Bridge","authors":["Jane Roe"],"corrections":[],"notes":[],
          "read":"2024-01-03T04:05:06Z","sourceHash":"abc","normaliser":1,"skipped":[{"text":"Read more","reason":"teaser"}]}]}],
        "speakers":[{"id":9,"name":"Ada Karlsen","kind":"person","scope":"","description":null,"names":["Ada Karlsen","Karlsen"],"mergedInto":null}],
        "quotes":[{"id":11,"article":7,"version":1,"kind":"indirect","source":[[16,27]],"cue":[[28,32]],"content":[[2,14]],"speaker":9,"speakerRule":"r","speakerReason":"s","via":["Morning Wire"],
          "stance":"asserts","hedge":"none","hedgeWords":[],"rule":"r","reason":"s","confidence":0.9,"state":"accepted","parent":null}],
        "utterances":[{"id":3,"speaker":9,"quotes":[11]}],
        "claims":[{"id":21,"statement":"The bridge is closed","status":"uncontested","state":"suggested","wordedByPerson":false,"mergedInto":null,"frame":null,
          "relations":[{"type":"narrower","claim":22,"rule":"r","reason":"s","confidence":0.8,"state":"accepted"}],
          "appearances":[{"id":31,"article":7,"version":1,"quote":11,"place":"body","span":[2,14],"exact":"It is closed","speaker":9,"speakerStance":"asserts","reportStance":"observing","headlineStance":null,
            "hedge":"none","hedgeWords":null,"via":["Morning Wire"],"rule":"r","reason":"s","confidence":0.9,"reviewed":false,"state":"suggested","entailedFrom":null}]},
          {"id":22,"statement":"A way is closed","status":"uncontested","state":"suggested","wordedByPerson":true,"mergedInto":null,"frame":null,"relations":[],
          "appearances":[{"id":31,"article":7,"version":1,"quote":11,"place":"body","span":[2,14],"exact":"It is closed","speaker":9,"speakerStance":"asserts","reportStance":"observing","headlineStance":null,
            "hedge":"none","hedgeWords":null,"via":[],"rule":"r","reason":"s","confidence":0.9,"reviewed":false,"state":"suggested","entailedFrom":21}]}]}
        """;

    [Fact]
    public async Task An_export_becomes_the_rows_it_was_made_of()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();

        var outcome = await ReadAsync(new ArchiveImport(db), Document);

        outcome.Should().Be(new ArchiveImportOutcome.Done(1, 1, 2));
        var quote = await db.Quotes.Include(each => each.Spans).Include(each => each.Speaker).Include(each => each.ArticleVersion.Article.Outlet).SingleAsync();
        quote.Should().BeEquivalentTo(new { Id = 11, State = ReviewState.Accepted, Kind = QuoteKind.Indirect, UtteranceId = 3, Start = 3 });
        quote.Spans.Select(span => $"{span.Role}: {span.Exact}").Should().BeEquivalentTo("Source: Ada Karlsen", "Cue: said", "Content: It is closed");
        quote.ArticleVersion.Article.Should().BeEquivalentTo(new { Id = 7, PublishedHasTime = false, ExternalId = "a.txt" });
        (await db.Claims.AsNoTracking().SingleAsync(claim => claim.Id == 22)).Should().BeEquivalentTo(new { IsWordedByPerson = true, AssertionCount = 1, ArticleCount = 0 });
        (await new LedgerQuery(db).RowsAsync(22, CancellationToken.None)).Should().ContainSingle().Which.EntailedFrom!.ClaimId.Should().Be(21);
        (await new ArchiveSearch(db).QuoteIds("karlsen closed").ToListAsync()).Should().Equal(11);
    }

    [Fact]
    public async Task Speakers_of_one_name_stay_apart_when_the_export_does_not_tell_their_scopes()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var two = Document
            .Replace("\"scope\":\"\",", "", StringComparison.Ordinal)
            .Replace("\"speakers\":[", "\"speakers\":[{\"id\":8,\"name\":\"ada karlsen\",\"kind\":\"person\",\"description\":null,\"names\":[],\"mergedInto\":9},", StringComparison.Ordinal);

        (await ReadAsync(new ArchiveImport(db), two)).Should().BeOfType<ArchiveImportOutcome.Done>();
        (await db.Speakers.OrderBy(speaker => speaker.Id).Select(speaker => speaker.Scope).ToListAsync()).Should().Equal("speaker 8", "");
    }

    [Fact]
    public async Task A_second_export_is_refused_and_nothing_is_written()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await ReadAsync(new ArchiveImport(db), Document);

        (await ReadAsync(new ArchiveImport(db), Document)).Should().BeOfType<ArchiveImportOutcome.Refused>().Which.Reason.Should().Contain("empty");
        (await db.Articles.CountAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData("{}", "format")]
    [InlineData("nonsense", "cannot be read")]
    [InlineData("{\"format\":\"claimtracker export 99\"}", "export 1")]
    public async Task What_is_no_export_is_refused(string document, string reason)
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();

        (await ReadAsync(new ArchiveImport(db), document)).Should().BeOfType<ArchiveImportOutcome.Refused>().Which.Reason.Should().Contain(reason);
    }

    [Theory]
    [InlineData("\"exact\":\"It is closed\"", "\"exact\":\"It is open!!\"")]
    [InlineData("[[16,27]]", "[[16,2700]]")]
    [InlineData("\"kind\":\"indirect\"", "\"kind\":\"sideways\"")]
    [InlineData("\"quote\":11,\"place\"", "\"quote\":12,\"place\"")]
    [InlineData("\"speaker\":9,\"speakerRule\"", "\"speaker\":10,\"speakerRule\"")]
    public async Task A_damaged_export_leaves_nothing_behind(string sound, string damaged)
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();

        (await ReadAsync(new ArchiveImport(db), Document.Replace(sound, damaged, StringComparison.Ordinal))).Should().BeOfType<ArchiveImportOutcome.Refused>();
        (await db.Articles.CountAsync(), await db.Outlets.CountAsync(), await db.Speakers.CountAsync()).Should().Be((0, 0, 0));
    }

    private static async Task<ArchiveImportOutcome> ReadAsync(ArchiveImport import, string document)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        return await import.ReadAsync(stream, CancellationToken.None);
    }
}
