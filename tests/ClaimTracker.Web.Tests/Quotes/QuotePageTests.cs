using System.Net;
using AngleSharp.Html.Dom;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Quotes;

public sealed class QuotePageTests : IAsyncLifetime, IDisposable
{
    private const string Correct = "form#tagging";

    private readonly Site _site = new();
    private HttpClient _editor = null!;
    private Samples _samples = null!;

    private string Address => $"/Quotes/{_samples.AssertionId}";

    public async Task InitializeAsync()
    {
        _samples = await Samples.IntoAsync(_site);
        _editor = await _site.SignedInAsync(Roles.Editor);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_quote_stands_in_its_paragraph_with_its_roles_marked()
    {
        var page = await _editor.OpenAsync(Address);
        page.QuerySelector("#text")!.TextContent.Should().Be("“We have signed the contract,” said Ada Lindqvist, the minister. “The ferry will reopen in May.”");
        page.QuerySelector("#text mark.content")!.TextContent.Should().Be("“We have signed the contract,”");
        page.QuerySelector("#text mark.cue")!.TextContent.Should().Be("said");
        page.QuerySelector("#text mark.source")!.TextContent.Should().Be("Ada Lindqvist");
        page.Words("main dl.facing dd").Should().Contain(words => words.Contains("the cue follows the quotation") && words.Contains("quite sure"));
        page.QuerySelector(".made a")!.TextContent.Should().Be("A contract for the Norsund ferry has been signed");
    }

    [Fact]
    public async Task A_reader_sees_the_quote_and_no_forms()
    {
        var page = await _site.CreateClient().OpenAsync(Address);
        page.QuerySelectorAll("main form").Should().BeEmpty();
    }

    [Fact]
    public async Task Accepting_leads_to_the_next_quote_and_can_be_undone_from_there()
    {
        using var accepted = await _editor.SubmitAsync(Address, [], "form[data-key=a]");
        accepted.Headers.Location!.ToString().Should().Be($"/Quotes/{_samples.DenialId}");
        (await QuoteAsync()).State.Should().Be(ReviewState.Accepted);

        var next = await _editor.PageAsync($"/Quotes/{_samples.DenialId}");
        next.QuerySelector(".notice")!.TextContent.Should().Contain("Accepted.");
        using var undone = await _editor.SubmitAsync(next, "", [], ".notice form");
        undone.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await QuoteAsync()).State.Should().Be(ReviewState.Suggested);
    }

    [Fact]
    public async Task Rejecting_keeps_the_quote_with_the_reason_and_can_be_taken_back()
    {
        using var rejected = await _editor.SubmitAsync(Address, [("note", "a caption, not speech")], "form[data-key=r]");
        (await QuoteAsync()).State.Should().Be(ReviewState.Rejected);
        var page = await _editor.OpenAsync(Address);
        page.QuerySelector(".history")!.TextContent.Should().Contain("a caption, not speech").And.Contain("rejected the quote");
        using var reopened = await _editor.SubmitAsync(Address, [], "form[action*=Reopen]");
        (await QuoteAsync()).State.Should().Be(ReviewState.Suggested);
    }

    [Fact]
    public async Task Everything_said_of_a_quote_can_be_corrected_in_one_form()
    {
        (string, string)[] typed =
        [
            ("Form.Content[1].Words", "The ferry will reopen in May."),
            ("Form.Speaker", "Ministry of Transport"),
            ("Form.SpeakerKind", "Organization"),
            ("Form.Via", "Coast Radio\nHarbour News"),
            ("Form.Stance", "Questions"),
            ("Form.Hedge", "Hedged"),
            ("Form.Note", "she speaks for the ministry"),
        ];
        using var saved = await _editor.SubmitAsync(Address, typed, Correct);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);

        var quote = await QuoteAsync();
        quote.Should().BeEquivalentTo(new { Stance = SpeakerStance.Questions, Hedge = Hedge.Hedged, Kind = QuoteKind.Direct, State = ReviewState.Accepted });
        quote.Speaker!.Name.Should().Be("Ministry of Transport");
        quote.Via.OrderBy(v => v.Position).Select(v => v.Name).Should().Equal("Coast Radio", "Harbour News");
        quote.Spans.Where(s => s.Role == SpanRole.Content).OrderBy(s => s.Start).Select(s => s.Exact).Should().Equal("“We have signed the contract,”", "“The ferry will reopen in May.”");
        (await _editor.OpenAsync(Address)).QuerySelector(".history")!.TextContent.Should().Contain("Ada Lindqvist").And.Contain("Ministry of Transport").And.Contain("she speaks for the ministry");
    }

    [Fact]
    public async Task Words_that_do_not_stand_in_the_text_are_refused_beside_their_field_and_kept()
    {
        using var refused = await _editor.SubmitAsync(Address, [("Form.Content[0].Words", "We have signed a treaty"), ("Form.Speaker", "Somebody Else")], Correct);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await refused.PageAsync();
        page.QuerySelector("#content-0")!.TextContent.Should().Be("We have signed a treaty");
        page.QuerySelector("#content-0")!.GetAttribute("aria-invalid").Should().Be("true");
        ((IHtmlInputElement)page.QuerySelector("#speaker")!).Value.Should().Be("Somebody Else");
        page.QuerySelector(".problems a")!.GetAttribute("href").Should().Be("#content-0");
        (await QuoteAsync()).Speaker!.Name.Should().Be("Ada Lindqvist");
    }

    [Fact]
    public async Task A_stale_form_is_answered_with_both_versions_and_keeps_what_was_typed()
    {
        var mine = await _editor.PageAsync(Address);
        var other = await _site.SignedInAsync(Roles.Editor);
        using var theirs = await other.SubmitAsync(Address, [("Form.Speaker", "Olav Brekke")], Correct);

        using var stale = await _editor.SubmitAsync(mine, Address, [("Form.Speaker", "Nora Dahl")], Correct);
        stale.StatusCode.Should().Be(HttpStatusCode.Conflict);
        var page = await stale.PageAsync();
        page.Words(".problems tbody tr").Should().Contain(row => row.StartsWith("speaker", StringComparison.Ordinal) && row.Contains("Olav Brekke") && row.Contains("Nora Dahl"));
        ((IHtmlInputElement)page.QuerySelector("#speaker")!).Value.Should().Be("Nora Dahl");
        (await QuoteAsync()).Speaker!.Name.Should().Be("Olav Brekke");

        using var again = await _editor.SubmitAsync(page, Address, [], Correct);
        again.StatusCode.Should().Be(HttpStatusCode.Redirect, "sending it again is a decision");
        (await QuoteAsync()).Speaker!.Name.Should().Be("Nora Dahl");
    }

    [Fact]
    public async Task A_stale_acceptance_is_not_written()
    {
        var mine = await _editor.PageAsync(Address);
        var other = await _site.SignedInAsync(Roles.Editor);
        using var theirs = await other.SubmitAsync(Address, [], "form[data-key=r]");
        using var stale = await _editor.SubmitAsync(mine, Address, [], "form[data-key=a]");
        stale.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await QuoteAsync()).State.Should().Be(ReviewState.Rejected);
    }

    [Theory]
    [InlineData("stance", "")]
    [InlineData("stance", "Sings")]
    [InlineData("hedge", "99")]
    public async Task A_claim_with_a_stance_or_hedge_of_no_list_is_refused(string field, string value)
    {
        using var refused = await _editor.SubmitAsync(Address, [("statement", "The yard will pay"), (field, value)], "form[action*=AddClaim]");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector($".problems a[href='#{field}-new']").Should().NotBeNull("it leads to the field");
    }

    [Fact]
    public async Task A_claim_is_added_in_words_corrected_and_removed()
    {
        using var added = await _editor.SubmitAsync(Address, [("statement", "The Norsund ferry will sail again"), ("stance", "Asserts"), ("hedge", "None")], "form[action*=AddClaim]");
        added.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var page = await _editor.PageAsync(Address);
        page.Words(".made > li > p:first-child a").Should().Contain("The Norsund ferry will sail again");

        using var changed = await _editor.SubmitAsync(page, Address, [("stance", "Questions")], "form[action*=ChangeClaim]");
        changed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await QuoteAsync()).Appearances.Should().Contain(a => a.SpeakerStance == SpeakerStance.Questions && a.State == ReviewState.Accepted);

        page = await _editor.PageAsync(Address);
        using var removed = await _editor.SubmitAsync(page, Address, [], "form[action*=RemoveClaim]");
        (await QuoteAsync()).Appearances.Count(a => a.State == ReviewState.Rejected).Should().Be(1);
    }

    [Fact]
    public async Task A_claim_cannot_be_changed_to_one_that_does_not_exist()
    {
        using var refused = await _editor.SubmitAsync(Address, [("statement", "Nobody ever said this")], "form[action*=ChangeClaim]");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector(".problems")!.TextContent.Should().Contain("No claim is worded so");
    }

    [Theory]
    [InlineData("/Quotes/999999")]
    [InlineData("/Quotes/0")]
    [InlineData("/Quotes/99999999999999")]
    [InlineData("/Quotes/abc")]
    [InlineData("/Articles/999999/Tag")]
    [InlineData("/Articles/999999/Edit")]
    [InlineData("/Claims/999999/Edit")]
    [InlineData("/Speakers/999999/Edit")]
    public Task What_does_not_exist_is_not_found(string address) => _editor.OpenAsync(address, HttpStatusCode.NotFound);

    [Fact]
    public async Task Editing_pages_keep_to_six_statements()
    {
        string[] addresses =
        [
            "/Quotes", "/Quotes?state=any&speaker=ada&low=true", Address, $"{Address}?article={_samples.ArticleId}", "/Edits", $"/Edits?quote={_samples.AssertionId}",
            $"/Articles/{_samples.ArticleId}/Tag", $"/Articles/{_samples.ArticleId}/Edit", $"/Claims/{_samples.ContractClaimId}/Edit", $"/Speakers/{_samples.MinisterId}/Edit",
        ];
        var asked = new Dictionary<string, int>();
        foreach (var address in addresses)
        {
            using var counter = new StatementCounter(_site.Folder);
            await _editor.OpenAsync(address);
            asked[address] = counter.Count;
        }

        asked.Where(pair => pair.Value > 6).Should().BeEmpty();
    }

    private Task<Quote> QuoteAsync() => _site.DatabaseAsync(db => db.Quotes.AsNoTracking()
        .Include(q => q.Speaker).Include(q => q.Spans).Include(q => q.Via).Include(q => q.Appearances).SingleAsync(q => q.Id == _samples.AssertionId));
}
