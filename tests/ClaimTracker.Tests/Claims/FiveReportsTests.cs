using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Claims;

/// <summary>The five reports that the project began with, from bytes to claims.</summary>
public class FiveReportsTests
{
    [SkippableFact]
    public void The_request_for_lethal_weapons_is_carried_by_three_reports_and_asserted_softly()
    {
        var rows = Rows(claim => claim.Statement == "Russia requested lethal weapons from China");
        rows.Select(row => row.Report).Distinct().Should().BeEquivalentTo("000", "001", "002");
        rows.Where(row => row is { Speaker: "Jens Stoltenberg", Claim: { Stance: SpeakerStance.Asserts, Hedge: Hedge.Hedged } })
            .Select(row => row.Report).Should().Contain(["000", "001", "002"]);
    }

    [SkippableFact]
    public void The_broader_request_is_asserted_denied_and_left_without_comment()
    {
        var rows = Rows(claim => claim.Statement == "Russia requested military assistance from China");
        rows.Select(row => row.Report).Distinct().Should().BeEquivalentTo("003", "004");
        Speakers(rows, SpeakerStance.Asserts).Should().Contain(["American officials", "US officials", "US official"]);
        Speakers(rows, SpeakerStance.Denies).Should().HaveCount(2);
        Speakers(rows, SpeakerStance.DeclinesToComment).Should().Contain("White House");
        Speakers(rows, SpeakerStance.Comments).Should().Equal("Liu Pengya");
    }

    [SkippableFact]
    public void Delivery_is_questioned_and_by_nobody_asserted_or_denied()
    {
        var rows = Rows(claim => claim.Statement == "China is delivering lethal weapons to Russia");
        rows.Should().HaveCount(3);
        rows.Select(row => row.Claim.Stance).Distinct().Should().Equal(SpeakerStance.Questions);
    }

    [SkippableFact]
    public void Claims_that_two_reports_share_are_the_same_claim()
    {
        foreach (var (predicate, reports) in new[] { ("lose", "001 002"), ("run low", "001 002"), ("prolong", "001 002"), ("convene", "001 002"), ("issue", "001 002"), ("discuss", "001 002"), ("visit", "000 001 002"), ("consider supply", "000 001 002") })
        {
            var rows = Rows(claim => claim.Frame.Predicate == predicate);
            var first = rows[0].Claim.Frame;
            rows.Where(row => ClaimMatcher.Compare(row.Claim.Frame, first)?.Type == ClaimRelationType.Same).Select(row => row.Report).Distinct()
                .Should().BeEquivalentTo(reports.Split(' '), "the statements with \"{0}\" are one claim", predicate);
        }
    }

    private static IEnumerable<string?> Speakers(IEnumerable<Row> rows, SpeakerStance stance) =>
        rows.Where(row => row.Claim.Stance == stance).Select(row => row.Speaker).Distinct();

    private static List<Row> Rows(Func<ClaimCandidate, bool> wanted)
    {
        var rows = new List<Row>();
        foreach (var file in Directory.GetFiles(Repository.NeedGold("seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var (claims, attributions) = RuleClaims.Find(ArticleReader.Read(File.ReadAllBytes(file), new DocumentHints(Path.GetFileName(file))));
            rows.AddRange(claims.Where(wanted).Select(claim =>
                new Row(Path.GetFileName(file)[..3], claim.Quote is { } quote ? attributions[quote].Speaker?.Name : null, claim)));
        }

        return rows;
    }

    private sealed record Row(string Report, string? Speaker, ClaimCandidate Claim);
}
