using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Quotes;

/// <summary>Tagging without script: the words are typed.</summary>
public sealed class TaggingTests : IAsyncLifetime, IDisposable
{
    private const string Form = "form#tagging";

    private readonly Site _site = new();
    private HttpClient _editor = null!;
    private Samples _samples = null!;

    private string Address => $"/Articles/{_samples.ArticleId}/Tag";

    public async Task InitializeAsync()
    {
        _samples = await Samples.IntoAsync(_site);
        _editor = await _site.SignedInAsync(Roles.Editor);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Typed_words_become_a_quote_with_its_claim()
    {
        (string, string)[] typed =
        [
            ("Form.Content[0].Words", "the ferry may be late"),
            ("Form.Source[0].Words", "People on the quay"),
            ("Form.Speaker", "people on the quay"),
            ("Form.SpeakerKind", "Group"),
            ("Form.Hedge", "Hedged"),
            ("Statement", "The Norsund ferry will be late"),
        ];
        using var saved = await _editor.SubmitAsync(Address, typed, Form);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);

        var quote = await _site.DatabaseAsync(db => db.Quotes.Include(q => q.Spans).Include(q => q.Speaker).Include(q => q.Appearances).ThenInclude(a => a.Claim).OrderByDescending(q => q.Id).FirstAsync());
        saved.Headers.Location!.ToString().Should().Be($"/Articles/{_samples.ArticleId}#q{quote.Id}");
        quote.Should().BeEquivalentTo(new { Kind = QuoteKind.Indirect, State = ReviewState.Accepted, Rule = "editor", Hedge = Hedge.Hedged });
        quote.Speaker!.Name.Should().Be("people on the quay");
        quote.Appearances.Should().ContainSingle().Which.Claim.Statement.Should().Be("The Norsund ferry will be late");
        (await _editor.OpenAsync($"/Articles/{_samples.ArticleId}")).QuerySelector(".notice")!.TextContent.Should().Contain("saved").And.Contain("Undo");
    }

    [Fact]
    public async Task Words_in_several_places_ask_which_one_is_meant()
    {
        using var asks = await _editor.SubmitAsync(Address, [("Form.Content[0].Words", "The ferry will reopen in May"), ("Form.Cue.Words", "said")], Form);
        asks.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await asks.PageAsync();
        var places = page.QuerySelectorAll("input[type=radio][name='Form.Cue.Start']").OfType<IHtmlInputElement>().ToList();
        places.Should().HaveCount(3, "\"said\" stands in three places");
        page.QuerySelector(".problems")!.TextContent.Should().Contain("These words stand in 3 places");

        using var saved = await _editor.SubmitAsync(page, Address, [("Form.Cue.Start", places[1].Value)], Form);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var cue = await _site.DatabaseAsync(db => db.Set<QuoteSpan>().OrderByDescending(s => s.QuoteId).FirstAsync(s => s.Role == SpanRole.Cue));
        cue.Start.Should().Be(int.Parse(places[1].Value, CultureInfo.InvariantCulture));
        Samples.Text.Substring(cue.Start, 4).Should().Be("said");
    }

    [Fact]
    public async Task Quotation_marks_around_the_words_belong_to_direct_content()
    {
        using var saved = await _editor.SubmitAsync(Address, [("Form.Content[0].Words", "The ferry will reopen in May."), ("Form.Speaker", "Ada Lindqvist")], Form);
        var quote = await _site.DatabaseAsync(db => db.Quotes.Include(q => q.Spans).OrderByDescending(q => q.Id).FirstAsync());
        quote.Kind.Should().Be(QuoteKind.Direct);
        quote.Spans.Single().Exact.Should().Be("“The ferry will reopen in May.”");
        quote.SpeakerId.Should().Be(_samples.MinisterId, "the name is known");
    }

    [Fact]
    public async Task Nothing_tagged_is_told_so()
    {
        using var refused = await _editor.SubmitAsync(Address, [("Form.Speaker", "Ada Lindqvist")], Form);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector("#content-0")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("99999999")]
    public async Task A_place_outside_the_text_is_refused(string start)
    {
        using var answer = await _editor.SubmitAsync(Address, [("Form.Content[0].Words", "40,000 people a year"), ("Form.Content[0].Start", start)], Form);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.PageAsync()).Body!.TextContent.Should().Contain("lies outside the text");
        (await _site.DatabaseAsync(db => db.Set<QuoteSpan>().CountAsync(s => s.Exact == "40,000 people a year"))).Should().Be(0);
    }

    [Fact]
    public async Task A_form_opened_on_an_older_version_keeps_the_words_and_writes_nothing()
    {
        var open = await _editor.PageAsync(Address);
        await _site.DatabaseAsync(async db =>
        {
            (await db.ArticleVersions.SingleAsync(v => v.Id == _samples.VersionId)).IsCurrent = false;
            await db.SaveChangesAsync();
            db.Add(new ArticleVersion
            {
                ArticleId = _samples.ArticleId,
                Number = 2,
                IsCurrent = true,
                Title = "Ferry",
                Text = "An entirely new text.",
                ContentHash = "b",
                SourceHash = "b",
                ReadAt = DateTime.UtcNow,
            });
            return await db.SaveChangesAsync();
        });
        using var stale = await _editor.SubmitAsync(open, Address, [("Form.Content[0].Words", "the ferry may be late")], Form);
        stale.StatusCode.Should().Be(HttpStatusCode.Conflict);
        var page = await stale.PageAsync();
        page.QuerySelector("#content-0")!.TextContent.Should().Be("the ferry may be late");
        page.QuerySelector("#text")!.TextContent.Should().Be("An entirely new text.");
    }
}
