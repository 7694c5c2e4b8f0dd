using System.Globalization;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Web.Pages.Shared;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>One row of the ledger on the strip.</summary>
internal sealed record TimelineMark(double X, double Y, SpeakerStance Stance, LedgerRow Row);

/// <summary>A day written under the strip.</summary>
internal sealed record TimelineTick(double X, string Text, string Anchor);

/// <summary>When the claim was asserted, denied and questioned: one lane a stance, one mark a row, from the first day to the last.</summary>
internal sealed record Timeline(IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineTick> Ticks, IReadOnlyList<(SpeakerStance Stance, double Y)> Lanes, double Height)
{
    public const double Width = 1000;
    public const double Left = 120;
    private const double Right = 24;
    private const double Lane = 30;
    private const double Step = 17;
    private const int MostMarks = 40;

    /// <summary>Null when all rows are of one day: there is no course of time to show.</summary>
    public static Timeline? Of(IReadOnlyList<LedgerRow> rows)
    {
        var dated = rows.Where(row => row.PublishedAt is not null).ToList();
        var days = dated.Select(row => row.PublishedAt!.Value.Date).Distinct().Order().ToList();
        if (days.Count < 2)
        {
            return null;
        }

        var lanes = dated.Select(Ledger.ColumnOf).Distinct().Order().Select((stance, i) => (Stance: stance, Y: Lane * (i + 0.5))).ToList();
        var height = lanes.ToDictionary(lane => lane.Stance, lane => lane.Y);
        var span = (days[^1] - days[0]).TotalDays;
        double X(DateTime day) => Math.Round(Left + 16 + ((Width - Left - Right - 16) * (day - days[0]).TotalDays / span), 1);

        var marks = dated.GroupBy(Ledger.ColumnOf)
            .SelectMany(lane => Apart([.. lane.Take(MostMarks).Select(row => new TimelineMark(X(row.PublishedAt!.Value.Date), height[lane.Key], lane.Key, row))]));
        return new Timeline([.. marks], TicksOf(days, X), lanes, (Lane * lanes.Count) + 28);
    }

    /// <summary>A number as SVG writes it, whatever the culture.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    // Marks that would lie on each other are moved apart: to the right, and back where the strip ends.
    private static List<TimelineMark> Apart(List<TimelineMark> marks)
    {
        for (var i = 1; i < marks.Count; i++)
        {
            marks[i] = marks[i] with { X = Math.Max(marks[i].X, marks[i - 1].X + Step) };
        }

        var limit = Width - Right;
        for (var i = marks.Count - 1; i >= 0 && marks[i].X > limit; i--)
        {
            marks[i] = marks[i] with { X = limit };
            limit -= Step;
        }

        return marks;
    }

    private static IReadOnlyList<TimelineTick> TicksOf(List<DateTime> days, Func<DateTime, double> x)
    {
        var ticks = new List<TimelineTick> { new(x(days[0]), Show.Day(days[0]), "start") };
        foreach (var day in days.Skip(1).SkipLast(1))
        {
            // Only where there is room for the words.
            if (x(day) - ticks[^1].X > 190 && x(days[^1]) - x(day) > 190)
            {
                ticks.Add(new TimelineTick(x(day), Show.Day(day), "middle"));
            }
        }

        return [.. ticks, new TimelineTick(x(days[^1]), Show.Day(days[^1]), "end")];
    }
}
