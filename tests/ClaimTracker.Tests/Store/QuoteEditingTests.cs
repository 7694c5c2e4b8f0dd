using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class QuoteEditingTests
{
    private const string Text = "“The bridge is closed,” Ada Karlsen said. The mayor's office denied that the bridge is closed.";

    private static readonly Report Bridge = new(Text, new Said("Ada Karlsen", "“The bridge is closed,”") { Claim = "The bridge is closed" }) { Outlet = "The Valley Post" };

    [Fact]
    public async Task Accepting_leaves_an_edit_with_the_values_before_and_after()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var quote = await db.Quotes.AsNoTracking().SingleAsync();

        var outcome = await new QuoteEditing(db).AcceptAsync(quote.Id, quote.Stamp, "an editor", CancellationToken.None);

        outcome.Should().Be(new EditOutcome.Done(quote.Id, 1));
        var after = await db.Quotes.SingleAsync();
        after.State.Should().Be(ReviewState.Accepted);
        after.Stamp.Should().NotBe(quote.Stamp);
        var edit = await db.Edits.SingleAsync();
        edit.Should().BeEquivalentTo(new { By = "an editor", Action = "accepted the quote", Subject = "Quote", SubjectId = quote.Id, QuoteId = quote.Id, ArticleId = 1 });
        edit.Before.Should().Contain("\"state\":\"Suggested\"").And.Contain("Ada Karlsen");
        edit.After.Should().Contain("\"state\":\"Accepted\"");
    }

    [Fact]
    public async Task A_stale_form_writes_nothing()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var quote = await db.Quotes.AsNoTracking().SingleAsync();
        await new QuoteEditing(db).AcceptAsync(quote.Id, quote.Stamp, "an editor", CancellationToken.None);

        var outcome = await new QuoteEditing(db).RejectAsync(quote.Id, quote.Stamp, "another editor", "too late", CancellationToken.None);

        var now = await db.Quotes.SingleAsync();
        outcome.Should().Be(new EditOutcome.Stale(now.Stamp));
        now.State.Should().Be(ReviewState.Accepted);
        (await db.Edits.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_rejected_quote_no_longer_counts_and_undoing_brings_it_back()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var quote = await db.Quotes.AsNoTracking().SingleAsync();

        var rejected = (EditOutcome.Done)await new QuoteEditing(db).RejectAsync(quote.Id, quote.Stamp, "an editor", "a headline", CancellationToken.None);
        (await db.Claims.AsNoTracking().SingleAsync()).Should().BeEquivalentTo(new { AssertionCount = 0, OutletCount = 0, Status = ClaimStatus.Reported });

        (await new QuoteEditing(db).UndoAsync(rejected.EditId, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Done>();
        (await db.Claims.AsNoTracking().SingleAsync()).Should().BeEquivalentTo(new { AssertionCount = 1, OutletCount = 1, Status = ClaimStatus.Uncontested });
        (await db.Quotes.AsNoTracking().SingleAsync()).State.Should().Be(ReviewState.Suggested);
        (await new QuoteEditing(db).UndoAsync(rejected.EditId, "an editor", CancellationToken.None)).Should().BeOfType<EditOutcome.Stale>("it is undone already");
    }

    public static TheoryData<int, int, string, string> WrongSpans() => new()
    {
        { 0, 9999, "x", "*outside the text*" },
        { -1, 4, "x", "*outside the text*" },
        { 5, 5, "", "*outside the text*" },
        { 0, 4, "fake", "*does not say*" },
    };

    [Theory]
    [MemberData(nameof(WrongSpans))]
    public async Task Words_that_the_text_does_not_hold_are_refused(int start, int end, string exact, string reason)
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var quote = await db.Quotes.AsNoTracking().SingleAsync();
        var tags = Denial() with { Content = [new TaggedSpan(start, end, exact)] };

        var outcome = await new QuoteEditing(db).ChangeAsync(quote.Id, quote.Stamp, tags, "an editor", null, CancellationToken.None);

        outcome.Should().BeOfType<EditOutcome.Refused>().Which.Should().BeEquivalentTo(new { Field = "Content" });
        outcome.Should().BeOfType<EditOutcome.Refused>().Which.Reason.Should().Match(reason);
        (await db.Quotes.AsNoTracking().SingleAsync()).Stamp.Should().Be(quote.Stamp);
    }

    [Fact]
    public async Task A_tagged_quote_can_be_given_a_claim_and_is_counted()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();

        var created = (EditOutcome.Done)await new QuoteEditing(db).CreateAsync(1, Denial(), "an editor", null, CancellationToken.None);
        var added = await new QuoteEditing(db).AddClaimAsync(created.SubjectId, null, "the bridge is CLOSED", SpeakerStance.Denies, Hedge.None, "an editor", CancellationToken.None);

        added.Should().BeOfType<EditOutcome.Done>();
        (await db.Claims.SingleAsync()).Should().BeEquivalentTo(new { AssertionCount = 1, DenialCount = 1, SpeakerCount = 2, Status = ClaimStatus.Contested });
        var quote = await db.Quotes.Include(each => each.Speaker).SingleAsync(each => each.Id == created.SubjectId);
        quote.Should().BeEquivalentTo(new { State = ReviewState.Accepted, Rule = "editor", Confidence = 1.0 });
        quote.Speaker.Should().BeEquivalentTo(new { Name = "The mayor's office", Kind = SourceKind.Organization });
    }

    [Fact]
    public async Task The_same_words_are_not_tagged_twice()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        await new QuoteEditing(db).CreateAsync(1, Denial(), "an editor", null, CancellationToken.None);

        var again = await new QuoteEditing(db).CreateAsync(1, Denial(), "an editor", null, CancellationToken.None);

        again.Should().BeOfType<EditOutcome.Refused>();
        (await db.Quotes.CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task Changed_spans_speaker_and_chain_come_back_by_undoing()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var before = await db.Quotes.AsNoTracking().Include(each => each.Spans).SingleAsync();
        var tags = Denial() with { Speaker = "Bo Karlsen", SpeakerKind = SourceKind.Person, Via = ["Morning Wire", "Valley Radio"] };

        var changed = (EditOutcome.Done)await new QuoteEditing(db).ChangeAsync(before.Id, before.Stamp, tags, "an editor", null, CancellationToken.None);
        var there = await db.Quotes.AsNoTracking().Include(each => each.Via).Include(each => each.Speaker).Include(each => each.Spans).SingleAsync();
        there.Speaker!.Name.Should().Be("Bo Karlsen");
        there.Via.Select(relay => relay.Name).Should().BeEquivalentTo("Morning Wire", "Valley Radio");
        there.Spans.Should().HaveCount(3);

        await new QuoteEditing(db).UndoAsync(changed.EditId, "an editor", CancellationToken.None);
        var back = await db.Quotes.AsNoTracking().Include(each => each.Via).Include(each => each.Spans).SingleAsync();
        back.Should().BeEquivalentTo(before, options => options.Excluding(quote => quote.Stamp).Excluding(quote => quote.SpeakerRule).Excluding(quote => quote.SpeakerReason).Excluding(quote => quote.UtteranceId).For(quote => quote.Spans).Exclude(span => span.Id));
        (await db.Edits.CountAsync()).Should().Be(2);
    }

    [Fact]
    public async Task A_change_of_the_relays_alone_makes_other_open_forms_stale()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var editing = new QuoteEditing(db);
        var created = (EditOutcome.Done)await editing.CreateAsync(1, Denial(), "an editor", null, CancellationToken.None);
        var opened = await db.Quotes.AsNoTracking().SingleAsync(each => each.Id == created.SubjectId);

        var first = await editing.ChangeAsync(opened.Id, opened.Stamp, Denial() with { Via = ["Morning Wire"] }, "an editor", null, CancellationToken.None);
        var second = await editing.ChangeAsync(opened.Id, opened.Stamp, Denial() with { Via = ["Valley Radio"] }, "another editor", null, CancellationToken.None);

        first.Should().BeOfType<EditOutcome.Done>();
        second.Should().BeOfType<EditOutcome.Stale>();
    }

    [Fact]
    public async Task A_name_that_cannot_be_seen_is_refused()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();

        (await new QuoteEditing(db).CreateAsync(1, Denial() with { Speaker = "\u200B\u200D" }, "an editor", null, CancellationToken.None))
            .Should().BeOfType<EditOutcome.Refused>().Which.Field.Should().Be("Speaker");
    }

    [Fact]
    public async Task Signs_that_no_database_keeps_are_taken_out_of_what_an_editor_types()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var tags = Denial() with { Speaker = "The\0 mayor\uD800" };

        var created = (EditOutcome.Done)await new QuoteEditing(db).CreateAsync(1, tags, "an editor", "a\0note", CancellationToken.None);

        (await db.Quotes.Where(quote => quote.Id == created.SubjectId).Select(quote => quote.Speaker!.Name).SingleAsync()).Should().Be("The mayor\uFFFD");
        (await db.Edits.SingleAsync()).Note.Should().Be("anote");
    }

    [Fact]
    public async Task A_rejected_appearance_no_longer_counts_and_is_kept()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var row = await db.Appearances.AsNoTracking().SingleAsync();

        await new QuoteEditing(db).RejectAppearanceAsync(row.Id, row.Stamp, "an editor", CancellationToken.None);

        (await db.Appearances.AsNoTracking().SingleAsync()).State.Should().Be(ReviewState.Rejected);
        (await db.Claims.AsNoTracking().SingleAsync()).AssertionCount.Should().Be(0);
        (await new QuoteEditing(db).AddClaimAsync(row.QuoteId!.Value, row.ClaimId, null, SpeakerStance.Questions, Hedge.Hedged, "an editor", CancellationToken.None))
            .Should().BeOfType<EditOutcome.Done>().Which.SubjectId.Should().Be(row.Id);
        (await db.Claims.AsNoTracking().SingleAsync()).Status.Should().Be(ClaimStatus.Questioned);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await using var store = await WithBridgeAsync();
        await using var db = store.Open();
        var editing = new QuoteEditing(db);

        (await editing.AcceptAsync(77, Guid.Empty, "x", CancellationToken.None)).Should().BeOfType<EditOutcome.NotFound>();
        (await editing.CreateAsync(77, Denial(), "x", null, CancellationToken.None)).Should().BeOfType<EditOutcome.NotFound>();
        (await editing.RejectAppearanceAsync(77, Guid.Empty, "x", CancellationToken.None)).Should().BeOfType<EditOutcome.NotFound>();
        (await editing.UndoAsync(77, "x", CancellationToken.None)).Should().BeOfType<EditOutcome.NotFound>();
    }

    private static QuoteTags Denial() =>
        new(QuoteKind.Indirect, [Tag("The mayor's office")], Tag("denied"), [Tag("that the bridge is closed")], "The mayor's office", SourceKind.Organization, [], SpeakerStance.Denies, Hedge.None);

    private static TaggedSpan Tag(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TaggedSpan(start, start + words.Length, words);
    }

    private static async Task<TestStore> WithBridgeAsync()
    {
        var store = await TestStore.CreateAsync();
        await using ClaimContext db = store.Open();
        await new ArticleIngest(db).SaveAsync(Bridge.Findings(), Bridge.Source(), CancellationToken.None);
        return store;
    }
}
