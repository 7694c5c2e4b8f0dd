using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Speakers;

public sealed class SpeakerPageTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_speaker_has_a_page_with_all_that_was_said_newest_first()
    {
        var samples = await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Speakers/{samples.MinisterId}");

        page.Words("h1").Should().Equal("Ada Lindqvist");
        page.Words("li.utterance > p.words").Should().Equal("The Norsund ferry will reopen in May", "“We have signed the contract,”");
        page.Words("li.utterance .made").Should().Equal(
            "△ asserts unreviewed The Norsund ferry will reopen in May", "△ asserts unreviewed A contract for the Norsund ferry has been signed");
        page.QuerySelectorAll($"a[href='/Articles/{samples.ArticleId}#q{samples.AssertionId}']").Should().ContainSingle();
    }

    [Fact]
    public async Task Speakers_are_listed_by_name_with_their_counts()
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Speakers");

        page.Words("tbody tr").Should().Equal(
            "Ada Lindqvist transport minister person 2 2 2 5 March 2024", "Olav Brekke spokesman of the yard person 1 1 1 4 March 2024");
    }

    [Fact]
    public async Task Part_of_a_name_finds_a_speaker_whatever_its_capitals()
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Speakers?q=BREK");

        page.Words("tbody th a").Should().Equal("Olav Brekke");
    }

    [Fact]
    public async Task Who_was_merged_speaks_for_the_other_and_leads_there()
    {
        var samples = await Samples.IntoAsync(_site);
        await _site.DatabaseAsync(db => db.Speakers.Where(speaker => speaker.Id == samples.YardId)
            .ExecuteUpdateAsync(set => set.SetProperty(speaker => speaker.MergedIntoId, samples.MinisterId)));
        var client = _site.CreateClient();

        var page = await client.OpenAsync($"/Speakers/{samples.MinisterId}");
        var merged = await client.GetAsync(new Uri($"/Speakers/{samples.YardId}", UriKind.Relative));

        page.QuerySelectorAll("li.utterance").Should().HaveCount(3);
        merged.Headers.Location!.OriginalString.Should().Be($"/Speakers/{samples.MinisterId}");
        (await client.OpenAsync("/Speakers")).Words("tbody tr").Should().ContainSingle().Which.Should().Contain("person 3 2 2");
    }

    public void Dispose() => _site.Dispose();
}
