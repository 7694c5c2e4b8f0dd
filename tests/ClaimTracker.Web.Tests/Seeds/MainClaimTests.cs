using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Seeds;

public sealed class DigestClaimTests(DigestSite site) : MainClaimTests(site), IClassFixture<DigestSite>
{
}

public sealed class OriginalClaimTests(OriginalSite site) : MainClaimTests(site), IClassFixture<OriginalSite>
{
}

/// <summary>What the tracker is for, on the reports it began with: who asserted, who denied, who carried.</summary>
public abstract class MainClaimTests(SeededSite site)
{
    private const string Claim = "Russia requested lethal weapons from China";

    [SkippableFact]
    public async Task All_five_reports_come_in()
    {
        var articles = await site.Running.DatabaseAsync(db => db.Articles.Select(article => article.Outlet!.Name).ToListAsync());
        articles.Should().BeEquivalentTo("London Loves Business", "time news", "The Independent", "GB News", "Republic World");
    }

    [SkippableFact]
    public async Task Stoltenberg_asserts_it_hedged_in_three_reports()
    {
        var rows = Own(await site.LedgerAsync(Claim)).Where(row => row.Speaker == "Jens Stoltenberg" && row.SpeakerStance == SpeakerStance.Asserts).ToList();
        rows.Select(row => row.Outlet).Distinct().Should().BeEquivalentTo("London Loves Business", "time news", "The Independent");
        rows.Should().OnlyContain(row => row.Via.Count == 0);
        rows.Where(row => row.Hedge == Hedge.Hedged).Select(row => row.Outlet).Distinct()
            .Should().HaveCount(3, "in each of them he speaks of some signs or indications");
    }

    [SkippableFact]
    public async Task Chinese_officials_deny_it_through_the_broader_claim()
    {
        var denials = (await site.LedgerAsync(Claim)).Where(row => row.SpeakerStance == SpeakerStance.Denies).ToList();
        denials.Should().OnlyContain(row => row.Outlet == "Republic World" && row.EntailedFrom != null && !row.EntailedFrom.IsNarrower);
        denials.Select(row => row.Speaker).Distinct().Should().HaveCount(2);
        denials.Should().Contain(row => row.Speaker!.Contains("Chinese official", StringComparison.OrdinalIgnoreCase));
        denials.Should().Contain(row => row.Speaker!.Contains("spokesperson", StringComparison.OrdinalIgnoreCase)
            && row.Via.Any(via => via.Contains("Financial Times", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task Officials_assert_the_broader_claim_through_two_newspapers()
    {
        var broader = await BroaderAsync();
        var asserted = Own(await site.LedgerAsync(broader)).Where(row => row.SpeakerStance == SpeakerStance.Asserts).ToList();
        asserted.Should().Contain(row => row.Outlet == "GB News" && row.Speaker!.Contains("American officials", StringComparison.OrdinalIgnoreCase)
            && row.Via.Any(via => via.Contains("Financial Times", StringComparison.Ordinal)));
        asserted.Should().Contain(row => row.Outlet == "Republic World" && row.Speaker!.Contains("US official", StringComparison.OrdinalIgnoreCase)
            && row.Via.Any(via => via.Contains("Washington Post", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task The_broader_claim_is_asserted_by_stoltenberg_by_entailment()
    {
        var broader = await BroaderAsync();
        (await site.LedgerAsync(broader)).Should().Contain(row => row.Speaker == "Jens Stoltenberg" && row.EntailedFrom != null && row.EntailedFrom.IsNarrower);
    }

    [SkippableFact]
    public async Task The_white_house_and_the_embassys_hopes_are_neither()
    {
        var broader = await BroaderAsync();
        var rows = await site.LedgerAsync(broader);
        rows.Where(row => row.Speaker is "White House" or "The White House" or "Liu Pengya")
            .Where(row => row.SpeakerStance is SpeakerStance.Asserts or SpeakerStance.Denies)
            .Should().BeEmpty();
        rows.Should().Contain(row => (row.Speaker == "White House" || row.Speaker == "The White House") && row.SpeakerStance == SpeakerStance.DeclinesToComment);
    }

    [SkippableFact]
    public async Task No_proof_of_delivery_questions_it_and_asserts_nothing()
    {
        var delivery = await site.Running.DatabaseAsync(db => db.Appearances
            .Where(row => row.Quote!.Speaker!.Name == "Jens Stoltenberg" && row.Claim.Statement == "China is delivering lethal weapons to Russia")
            .Where(row => row.SpeakerStance == SpeakerStance.Asserts || row.SpeakerStance == SpeakerStance.Denies || row.SpeakerStance == SpeakerStance.Questions)
            .Select(row => row.SpeakerStance).ToListAsync());
        delivery.Should().NotBeEmpty().And.OnlyContain(stance => stance == SpeakerStance.Questions);
    }

    [SkippableFact]
    public async Task The_record_is_contested()
    {
        var claim = await site.Running.DatabaseAsync(db => db.Claims.SingleAsync(each => each.Statement == Claim));
        claim.Status.Should().Be(ClaimStatus.Contested);
        claim.DenialCount.Should().Be(2);
        claim.OutletCount.Should().BeGreaterThanOrEqualTo(3);
    }

    [SkippableFact]
    public async Task One_person_is_one_speaker_across_the_reports()
    {
        var speakers = await site.Running.DatabaseAsync(db => db.Speakers.Where(speaker => speaker.Name.Contains("Stoltenberg")).ToListAsync());
        speakers.Should().ContainSingle().Which.Name.Should().Be("Jens Stoltenberg");
    }

    private static IEnumerable<LedgerRow> Own(IEnumerable<LedgerRow> rows) => rows.Where(row => row.EntailedFrom is null && row.QuoteId is not null);

    private async Task<string> BroaderAsync()
    {
        var broader = await site.Running.DatabaseAsync(db => db.Claims
            .Where(claim => claim.Statement.StartsWith("Russia requested military") && claim.Statement.EndsWith("from China"))
            .Select(claim => claim.Statement).ToListAsync());
        return broader.Should().ContainSingle("equipment, assistance and aid are one claim").Subject;
    }
}
