namespace ClaimTracker.Benchmarks.Quality;

/// <summary>The figures over some outcomes, in percent.</summary>
internal sealed record SpeakerFigures(int Named, double Speaker, int All, double Stance, double Hedge, double Both)
{
    public static SpeakerFigures Of(IReadOnlyCollection<SpeakerOutcome> outcomes)
    {
        var named = outcomes.Count(outcome => outcome.Label.IsNamed);
        return new SpeakerFigures(
            named, Percent(outcomes.Count(outcome => outcome.IsSpeakerRight), named), outcomes.Count,
            Percent(outcomes.Count(outcome => outcome.IsStanceRight), outcomes.Count),
            Percent(outcomes.Count(outcome => outcome.IsHedgeRight), outcomes.Count),
            Percent(outcomes.Count(outcome => outcome.IsStanceRight && outcome.IsHedgeRight), outcomes.Count));
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
