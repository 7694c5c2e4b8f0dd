using ClaimTracker.Extraction.Claims;

namespace ClaimTracker.Tests.Claims;

public class ClaimMatcherTests
{
    private static readonly ClaimFrame Weapons = new("chad", "request", "assistance/military assistance/weapons", "italy", null, null, null, false, null);

    [Fact]
    public void A_claim_is_the_same_as_itself()
    {
        Compare(Weapons, Weapons).Should().Be(ClaimRelationType.Same);
    }

    [Fact]
    public void A_narrower_object_makes_a_narrower_claim_one_way_only()
    {
        var lethal = Weapons with { Object = Weapons.Object + "/lethal weapons" };
        Compare(lethal, Weapons).Should().Be(ClaimRelationType.Narrower);
        Compare(Weapons, lethal).Should().BeNull();
    }

    [Fact]
    public void What_should_not_be_done_is_narrower_the_broader_it_is()
    {
        var none = Weapons with { Predicate = "supply", Negated = true, Modality = "should" };
        var noLethal = none with { Object = Weapons.Object + "/lethal weapons" };
        Compare(none, noLethal).Should().Be(ClaimRelationType.Narrower);
        Compare(noLethal, none).Should().BeNull();
    }

    [Fact]
    public void Sisters_in_the_hierarchy_are_two_claims()
    {
        Compare(Weapons with { Object = Weapons.Object + "/drones" }, Weapons with { Object = Weapons.Object + "/tanks" }).Should().BeNull();
    }

    [Theory]
    [InlineData("supply", null, null)]
    [InlineData("request", "plan", null)]
    [InlineData("request", null, "2023-04")]
    public void Another_action_manner_or_day_is_another_claim(string predicate, string? modality, string? time)
    {
        var first = Weapons with { Time = "2023-03" };
        Compare(first, Weapons with { Predicate = predicate, Modality = modality, Time = time ?? "2023-03" }).Should().Be(
            predicate == "request" && modality is null && time is null ? ClaimRelationType.Same : null);
    }

    [Fact]
    public void Other_numbers_are_another_claim_and_rivals_on_the_same_day()
    {
        var dead = new ClaimFrame(null, "kill", "civilian", null, "lagos", null, "600", false, null);
        Compare(dead, dead with { Quantity = "700" }).Should().BeNull();
        Compare(dead with { Time = "2023-03-01" }, dead with { Time = "2023-03-01", Quantity = "700" }).Should().Be(ClaimRelationType.Contradicts);
    }

    [Fact]
    public void A_time_that_could_not_be_resolved_does_not_part_claims()
    {
        Compare(Weapons with { Time = "?" }, Weapons with { Time = "2023-04" }).Should().Be(ClaimRelationType.Same);
    }

    [Fact]
    public void A_statement_and_its_negation_contradict_each_other()
    {
        Compare(Weapons, Weapons with { Negated = true }).Should().Be(ClaimRelationType.Contradicts);
    }

    [Fact]
    public void Related_claims_share_a_key()
    {
        ClaimFrame[] related =
        [
            Weapons, Weapons with { Object = Weapons.Object + "/lethal weapons" }, Weapons with { Recipient = null }, Weapons with { Time = "?" },
            new("fleet", "lose", "modern tank", null, null, null, ">half", false, null), new("fleet", "lose", "tank | war", null, null, null, null, false, null),
            new(null, "kill", "civilian | raid", null, "lagos", "2023", "~600", false, null), new(null, "kill", "civilian", null, null, null, null, false, null),
        ];
        foreach (var first in related)
        {
            foreach (var second in related.Where(second => ClaimMatcher.Compare(first, second) is not null))
            {
                ClaimMatcher.Keys(first).Intersect(ClaimMatcher.Keys(second)).Should().NotBeEmpty("{0} relates to {1}", first, second);
            }
        }
    }

    private static ClaimRelationType? Compare(ClaimFrame first, ClaimFrame second) => ClaimMatcher.Compare(first, second)?.Type;
}
