using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Web.Pages.Shared;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>One act of speech: the row that stands for it, and the same words as other outlets printed them.</summary>
/// <param name="Row">The fullest print.</param>
/// <param name="AlsoIn">The prints of other reports.</param>
/// <param name="InSentence">The row and others of the same speaker in the same sentence: "denied any demands and said that he has never heard of that".</param>
internal sealed record LedgerEntry(LedgerRow Row, IReadOnlyList<LedgerRow> AlsoIn, IReadOnlyList<LedgerRow> InSentence)
{
    /// <summary>The other prints whose wording is not the same.</summary>
    public IReadOnlyList<LedgerRow> OtherWordings { get; } =
        [.. AlsoIn.Where(other => other.Exact != Row.Exact).DistinctBy(other => other.Exact)];
}

/// <summary>One speaker, or one outlet in its own voice, with all it says to the claim.</summary>
internal sealed record LedgerVoice(LedgerRow First, IReadOnlyList<LedgerEntry> Entries)
{
    public bool IsOwnVoice => First.QuoteId is null;

    /// <summary>Says so when all of it counts through another claim.</summary>
    public string Through => !Entries.All(entry => entry.Row.EntailedFrom is not null) ? ""
        : First.EntailedFrom!.IsNarrower ? " (through a narrower claim)" : " (through a broader claim)";

    public string NameInWords => IsOwnVoice ? $"{First.Outlet ?? "a report"} in its own voice" : First.Speaker ?? "somebody unknown";
}

/// <summary>All who do one thing to the claim.</summary>
/// <param name="Title">Heading: "Asserted by".</param>
/// <param name="Stance">Gives sign and colour.</param>
/// <param name="Voices">In the order of their first row.</param>
/// <param name="WhenEmpty">What is said when there is nobody.</param>
internal sealed record LedgerColumn(string Title, SpeakerStance Stance, IReadOnlyList<LedgerVoice> Voices, string WhenEmpty);

/// <summary>The rows of a claim set in columns: who asserts, denies, questions it, and all others.</summary>
internal sealed class Ledger
{
    private readonly ILookup<SpeakerStance, LedgerRow> _byStance;

    public Ledger(IReadOnlyList<LedgerRow> rows)
    {
        Counted = [.. rows.Where(row => row.Counts)];
        Rejected = [.. rows.Where(row => !row.Counts)];
        _byStance = Counted.ToLookup(ColumnOf);
        Columns =
        [
            Column("Asserted by", SpeakerStance.Asserts, "Nobody in the archive asserts it."),
            Column("Denied by", SpeakerStance.Denies, "Nobody in the archive denies it."),
            Column("Questioned by", SpeakerStance.Questions, ""),
            Column("Others on it", SpeakerStance.Comments, ""),
        ];
        Carriers = [.. Counted.Where(row => row.EntailedFrom is null).GroupBy(row => row.ArticleId).Select(group => new Carrier([.. group], CarriesDenial(group.Key)))];
    }

    public IReadOnlyList<LedgerRow> Counted { get; }

    /// <summary>Rows that a person rejected: kept, shown on their own and not counted.</summary>
    public IReadOnlyList<LedgerRow> Rejected { get; }

    public IReadOnlyList<LedgerColumn> Columns { get; }

    /// <summary>Reports that carry the claim itself, by date.</summary>
    public IReadOnlyList<Carrier> Carriers { get; }

    public int Unreviewed => Counted.Count(row => row.State == ReviewState.Suggested);

    /// <summary>Which column a row stands in: the speaker's stance, or the report's where it speaks in its own voice.</summary>
    public static SpeakerStance ColumnOf(LedgerRow row) => row switch
    {
        { SpeakerStance: SpeakerStance.DeclinesToComment } => SpeakerStance.Comments,
        { SpeakerStance: { } stance } => stance,
        { ReportStance: ReportStance.For } => SpeakerStance.Asserts,
        { ReportStance: ReportStance.Against } => SpeakerStance.Denies,
        _ => SpeakerStance.Comments,
    };

    private bool CarriesDenial(int articleId) => _byStance[SpeakerStance.Denies].Any(row => row.ArticleId == articleId);

    private LedgerColumn Column(string title, SpeakerStance stance, string whenEmpty)
    {
        // A speaker nobody could name is somebody else in every report, and so is an outlet's own voice.
        var voices = _byStance[stance]
            .GroupBy(row => (row.SpeakerId, Article: row.SpeakerId is null ? row.ArticleId : 0, IsOwnVoice: row.QuoteId is null))
            .Select(group => new LedgerVoice(group.First(), Entries(group)));
        return new LedgerColumn(title, stance, [.. voices], whenEmpty);
    }

    private static IReadOnlyList<LedgerEntry> Entries(IEnumerable<LedgerRow> rows)
    {
        var acts = rows.GroupBy(row => (Act: row.UtteranceId ?? -row.AppearanceId, row.EntailedFrom?.ClaimId)).Select(act =>
        {
            // The fullest print stands for the act of speech.
            var prints = act.DistinctBy(row => (row.ArticleId, row.Exact)).ToList();
            var best = prints.MaxBy(row => (row.Place == AppearancePlace.Body, row.Exact.Length))!;
            return new LedgerEntry(best, [.. prints.Where(row => row.ArticleId != best.ArticleId)], []);
        });
        var sentences = acts.GroupBy(entry => (entry.Row.ArticleId, entry.Row.Place, Start: entry.Row.Start - entry.Row.Before.Length, entry.Row.SpeakerStance, entry.Row.EntailedFrom?.ClaimId));
        return [.. sentences.Select(same => same.First() with
        {
            AlsoIn = [.. same.SelectMany(entry => entry.AlsoIn)],
            InSentence = [.. same.Select(entry => entry.Row)],
        })];
    }
}

/// <summary>One report that carries the claim.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="CarriesDenial">True when it also carries a denial of the claim.</param>
internal sealed record Carrier(IReadOnlyList<LedgerRow> Rows, bool CarriesDenial)
{
    public LedgerRow First => Rows[0];

    /// <summary>The firmest way in which the report puts it, in words: in its own voice, by somebody, or hedged by everybody.</summary>
    public string Firmness
    {
        get
        {
            // A headline that only reports ("…, Nato chief says") says nothing about how firmly.
            var telling = Rows.Where(row => row.QuoteId is not null || row.ReportStance != ReportStance.Observing).DefaultIfEmpty(First).ToList();
            var firmest = telling.MinBy(row => (row.Hedge, row.QuoteId is not null))!;
            return firmest.Hedge == Hedge.None && firmest.ReportStance == ReportStance.Observing ? "attributed" : Words.Of(firmest.Hedge);
        }
    }

    public ReportStance? HeadlineStance => Rows.Select(row => row.HeadlineStance).FirstOrDefault(stance => stance is not null);

    public ReportStance ReportStance => Rows.Select(row => row.ReportStance).FirstOrDefault(stance => stance != ReportStance.Observing, ReportStance.Observing);
}
