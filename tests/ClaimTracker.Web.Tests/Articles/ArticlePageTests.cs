using System.Net;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Claims;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class ArticlePageTests : IDisposable
{
    private const string Odd = "\n\n  <script>alert('no')</script> & \"so\" it went.\n\n\u0085Old\u000B “🚢 sails” مرحبا &amp; <b>bold</b>\t\n";

    private readonly Site _site = new();

    [Fact]
    public async Task Quotes_are_marked_by_role_in_the_text_and_listed_beside_it()
    {
        var samples = await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Articles/{samples.ArticleId}");

        page.Words("#text mark.source").Should().Equal("Ada Lindqvist", "Olav Brekke");
        page.Words("#text mark.cue").Should().Equal("said");
        page.Words("#text mark.content.asserts").Should().Equal("“We have signed the contract,”", "“No contract has been signed,”");
        page.QuerySelector("#text")!.GetAttribute("data-version").Should().Be($"{samples.VersionId}");
        page.QuerySelector($"#text #q{samples.AssertionId}")!.TextContent.Should().Be("“We have signed the contract,”");
        page.Words($"#l{samples.DenialId} .made").Should().Equal("▽ denies unreviewed A contract for the Norsund ferry has been signed");
        page.QuerySelectorAll($"#l{samples.DenialId} a[href='#q{samples.DenialId}']").Should().ContainSingle();
    }

    [Fact]
    public async Task The_text_on_the_page_equals_the_stored_text_unit_for_unit()
    {
        var id = await _site.DatabaseAsync(async db =>
        {
            var article = LedgerSamples.ArticleOf("Odd & <even>", null, Odd, null);
            var outer = LedgerSamples.QuoteOf(article, "“🚢 sails” مرحبا &amp; <b>bold</b>", null, SpeakerStance.Asserts);
            var inner = LedgerSamples.QuoteOf(article, "sails” مرحبا", null, SpeakerStance.Denies);
            inner.Spans.Add(new QuoteSpan { Role = SpanRole.Source, Start = 4, End = 12, Exact = Odd[4..12] });
            db.Add(article);
            await db.SaveChangesAsync();
            inner.ParentId = outer.Id;
            await db.SaveChangesAsync();
            return article.Id;
        });

        var page = await _site.CreateClient().OpenAsync($"/Articles/{id}");

        page.QuerySelector("#text")!.TextContent.Should().Be(Odd);
        page.QuerySelectorAll("#text script, #text b").Should().BeEmpty();
        page.Words("#text mark.inner").Should().Equal("sails” مرحبا");
        page.Words("h1").Should().Equal("Odd & <even>");
        page.Words("dl.facing dd").Should().Equal("not stated", "date not stated");
    }

    [Fact]
    public async Task Skipped_passages_are_folded_away_with_their_reasons_and_an_older_version_keeps_its_own_page()
    {
        var samples = await Samples.IntoAsync(_site);
        await _site.DatabaseAsync(async db =>
        {
            var article = (await db.Articles.FindAsync(samples.ArticleId))!;
            var first = (await db.ArticleVersions.FindAsync(samples.VersionId))!;
            first.IsCurrent = false;
            var second = LedgerSamples.VersionOf(2, "Ferry will sail again", "The ferry will sail.", isCurrent: true);
            second.Skipped.Add(new SkippedPassage { Position = 0, Text = "Read more: whales", Reason = "teaser" });
            second.Notes.Add("Decoded as windows-1252.");
            second.Corrections.Add("An earlier version named the wrong quay.");
            second.Authors.AddRange(["Ida Holm", "Per Lund"]);
            article.Versions.Add(second);
            return await db.SaveChangesAsync();
        });
        var client = _site.CreateClient();

        var current = await client.OpenAsync($"/Articles/{samples.ArticleId}");
        var older = await client.OpenAsync($"/Articles/{samples.ArticleId}?version=1");

        current.QuerySelector("#text")!.TextContent.Should().Be("The ferry will sail.");
        current.Words("details.skipped tbody tr").Should().Equal("teaser Read more: whales");
        current.Words("dl.facing dd").Should().Contain("Ida Holm, Per Lund").And.Contain("An earlier version named the wrong quay.");
        current.Body!.TextContent.Should().Contain("Decoded as windows-1252.");
        current.Words(".versions li").Should().HaveCount(2);
        older.QuerySelector("#text")!.TextContent.Should().Be(Samples.Text);
        older.Words(".warning").Should().ContainSingle().Which.Should().StartWith("This is version 1");
    }

    [Theory]
    [InlineData("version=2")]
    [InlineData("version=0")]
    [InlineData("version=x")]
    public async Task A_version_that_is_not_there_is_not_found(string query)
    {
        var samples = await Samples.IntoAsync(_site);

        await _site.CreateClient().OpenAsync($"/Articles/{samples.ArticleId}?{query}", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", "Norsund ferry back in May", "Ferry will sail again, minister promises")]
    [InlineData("?speaker=brekke", "Ferry will sail again, minister promises")]
    [InlineData("?outlet=courier", "Norsund ferry back in May")]
    [InlineData("?outlet=none")]
    [InlineData("?from=2024-03-05", "Norsund ferry back in May")]
    [InlineData("?to=2024-03-04", "Ferry will sail again, minister promises")]
    public async Task Articles_are_listed_newest_first_and_filtered(string query, params string[] expected)
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Articles" + query);

        page.Words("li.report > a").Should().Equal(expected);
    }

    public void Dispose() => _site.Dispose();
}
