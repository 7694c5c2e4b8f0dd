using System.Globalization;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>Measures speakers and stances against the labels made by hand: the spans are the gold's, the answers are the product's.</summary>
internal static class SpeakerQuality
{
    private static readonly string[] Stances = ["asserts", "denies", "questions", "comments", "declines"];
    private static readonly string[] Hedges = ["plain", "hedged"];

    /// <summary>Prints the figures, for all labels and for each half.</summary>
    /// <param name="gold">Folder of the gold data.</param>
    /// <param name="output">Where to.</param>
    /// <param name="tables">True to print the confusion tables and the kinds of speaker outcome as well.</param>
    /// <param name="wrong">True to print every wrong answer, by ids.</param>
    public static int Run(string gold, TextWriter output, bool tables, bool wrong)
    {
        var outcomes = SpeakerAnswers.ToLabels(gold).Select(pair => new SpeakerOutcome(pair.Label, pair.Answer)).ToList();
        foreach (var outcome in wrong ? outcomes : [])
        {
            PrintWrong(outcome, output);
        }

        PrintFigures("all", outcomes, output);
        PrintFigures("first half", [.. outcomes.Where(outcome => outcome.Label.Half == 0)], output);
        PrintFigures("second half", [.. outcomes.Where(outcome => outcome.Label.Half == 1)], output);
        if (tables)
        {
            PrintTable("stance", Stances, outcomes, outcome => outcome.Label.Stance, outcome => outcome.Stance, output);
            PrintTable("hedge", Hedges, outcomes, outcome => Hedges[outcome.Label.IsHedged ? 1 : 0], outcome => Hedges[outcome.IsHedged ? 1 : 0], output);
            PrintKinds([.. outcomes.Where(outcome => outcome.Label.IsNamed)], output);
        }

        return 0;
    }

    private static void PrintFigures(string name, IReadOnlyCollection<SpeakerOutcome> outcomes, TextWriter output)
    {
        var figures = SpeakerFigures.Of(outcomes);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12} speaker {figures.Speaker:F1} (n {figures.Named})  stance {figures.Stance:F1}  hedge {figures.Hedge:F1}  both {figures.Both:F1} (n {figures.All})"));
    }

    private static void PrintTable(
        string name, string[] values, IReadOnlyCollection<SpeakerOutcome> outcomes, Func<SpeakerOutcome, string> row, Func<SpeakerOutcome, string> column, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"| {name}: label \\ program | {string.Join(" | ", values)} |");
        output.WriteLine($"|---|{string.Concat(values.Select(_ => "---|"))}");
        foreach (var value in values)
        {
            var cells = values.Select(other => outcomes.Count(outcome => row(outcome) == value && column(outcome) == other));
            output.WriteLine($"| {value} | {string.Join(" | ", cells)} |");
        }
    }

    private static void PrintKinds(IReadOnlyCollection<SpeakerOutcome> outcomes, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("| speaker | n |");
        output.WriteLine("|---|---|");
        foreach (var kind in outcomes.CountBy(outcome => outcome.SpeakerKind).OrderByDescending(kind => kind.Value))
        {
            output.WriteLine($"| {kind.Key} | {kind.Value} |");
        }
    }

    private static void PrintWrong(SpeakerOutcome outcome, TextWriter output)
    {
        var (label, answer) = outcome;
        if (label.IsNamed && !outcome.IsSpeakerRight)
        {
            output.WriteLine($"speaker {label.Doc} {label.Attribution}: {label.Speaker} / {answer.Speaker?.Name ?? "unknown"} ({answer.Speaker?.Rule})");
        }

        if (!outcome.IsStanceRight || !outcome.IsHedgeRight)
        {
            output.WriteLine($"stance {label.Doc} {label.Attribution}: {label.Stance} {label.IsHedged} / {outcome.Stance} {answer.Quote.Hedge}");
        }
    }
}
