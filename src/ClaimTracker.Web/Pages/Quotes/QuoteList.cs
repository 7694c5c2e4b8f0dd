using System.Globalization;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ClaimTracker.Web.Pages.Quotes;

/// <summary>The filters of the list of quotes, as its address holds them.</summary>
internal sealed class QuoteFilter
{
    private const int Longest = 200;

    /// <summary><c>awaiting</c> (the default), <c>accepted</c>, <c>rejected</c> or <c>any</c>.</summary>
    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "kind")]
    public QuoteKind? Kind { get; set; }

    [FromQuery(Name = "stance")]
    public SpeakerStance? Stance { get; set; }

    /// <summary>Number or part of the name; <c>unknown</c> for quotes whose speaker nobody could tell.</summary>
    [FromQuery(Name = "speaker")]
    public string? Speaker { get; set; }

    [FromQuery(Name = "rule")]
    public string? Rule { get; set; }

    [FromQuery(Name = "article")]
    public int? Article { get; set; }

    [FromQuery(Name = "low")]
    public bool Low { get; set; }

    public static IReadOnlyList<(string Value, string Words)> States { get; } = [("awaiting", "awaiting review"), ("accepted", "accepted"), ("rejected", "rejected"), ("any", "any")];

    public bool IsNarrowed => Kind is not null || Stance is not null || !string.IsNullOrWhiteSpace(Speaker) || !string.IsNullOrWhiteSpace(Rule) || Article is not null || Low;

    public bool IsAwaiting => string.IsNullOrEmpty(State) || State == "awaiting";

    public IEnumerable<Problem> Problems()
    {
        if (!string.IsNullOrEmpty(State) && States.All(s => s.Value != State))
        {
            yield return new Problem($"There is no state “{Shorten.To(State, 40)}”. There are: {string.Join(", ", States.Select(s => s.Value))}.", "state");
        }

        if ((Speaker?.Length ?? 0) > Longest || (Rule?.Length ?? 0) > Longest)
        {
            yield return new Problem($"The speaker and the rule may have {Longest} characters.", "speaker");
        }
    }

    public IQueryable<Quote> Apply(ClaimContext db)
    {
        var quotes = db.Quotes.Where(q => q.ArticleVersion.IsCurrent);
        quotes = State switch
        {
            "accepted" => quotes.Where(q => q.State == ReviewState.Accepted),
            "rejected" => quotes.Where(q => q.State == ReviewState.Rejected),
            "any" => quotes,
            _ => quotes.Where(q => q.State == ReviewState.Suggested),
        };
        quotes = Kind is { } kind ? quotes.Where(q => q.Kind == kind) : quotes;
        quotes = Stance is { } stance ? quotes.Where(q => q.Stance == stance) : quotes;
        quotes = Article is { } article ? quotes.Where(q => q.ArticleVersion.ArticleId == article) : quotes;
        quotes = string.IsNullOrWhiteSpace(Rule) ? quotes : quotes.Where(q => q.Rule == Rule.Trim());
        quotes = Low ? quotes.Where(q => q.Confidence < Sure.Low) : quotes;
        return BySpeaker(quotes, db);
    }

    private IQueryable<Quote> BySpeaker(IQueryable<Quote> quotes, ClaimContext db)
    {
        if (string.IsNullOrWhiteSpace(Speaker))
        {
            return quotes;
        }

        if (Speaker == "unknown")
        {
            return quotes.Where(q => q.SpeakerId == null);
        }

        if (int.TryParse(Speaker, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return quotes.Where(q => q.SpeakerId == id || q.Speaker!.MergedIntoId == id);
        }

        var key = TextFolding.Key(Speaker);
        return quotes.Where(q => q.Speaker!.Key.Contains(key) || db.SpeakerNames.Any(n => n.SpeakerId == q.SpeakerId && n.Key.Contains(key)));
    }
}

/// <summary>One quote in the list.</summary>
internal sealed record QuoteRow(
    int Id, ReviewState State, QuoteKind Kind, SpeakerStance Stance, string? Speaker, string? Words, string Rule, double Confidence, int ArticleId, string Title, string? Outlet, int Claims);
