using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Claims;

/// <summary>The samples with what a ledger is for: a broader claim that a third person denies, the minister's words in a second outlet, and a merged claim.</summary>
public sealed record LedgerSamples(Samples Archive, int OrderClaimId, int MergedClaimId, int UnionQuoteId, int SecondPrintId)
{
    public const string UnionText = "The union of shipwrights sees it otherwise: the Norsund yard has no order, its chair said. The yard “may” close, it is feared.";

    public const string SecondPrint = "Lindqvist told reporters that perhaps “the contract is signed” by now.";

    public static async Task<LedgerSamples> IntoAsync(Site site)
    {
        var archive = await Samples.IntoAsync(site);
        return await site.DatabaseAsync(db => WriteAsync(db, archive));
    }

    private static async Task<LedgerSamples> WriteAsync(ClaimContext db, Samples archive)
    {
        var contract = await db.Claims.SingleAsync(claim => claim.Id == archive.ContractClaimId);
        var assertion = await db.Quotes.SingleAsync(quote => quote.Id == archive.AssertionId);
        var order = ClaimOf("The Norsund yard has an order for a ferry");
        var merged = ClaimOf("The Norsund ferry contract was signed");
        merged.MergedIntoId = contract.Id;
        var union = new Speaker { Name = "Chair of the union", Key = "chair of the union", Kind = Extraction.Speakers.SourceKind.Unnamed, Stamp = Guid.NewGuid() };
        var tide = ArticleOf("Shipwrights: no order", "Tide & Times <weekly>", UnionText, new DateTime(2024, 3, 9, 0, 0, 0, DateTimeKind.Utc));
        var mail = ArticleOf("Signed, says Lindqvist", "Coast Mail", SecondPrint, null);
        var denied = QuoteOf(tide, "the Norsund yard has no order", union, SpeakerStance.Denies);
        denied.Via.Add(new QuoteRelay { Position = 0, Name = "Island Radio", Key = "island radio" });
        Appear(denied, order, SpeakerStance.Denies, null);
        var printed = QuoteOf(mail, "“the contract is signed”", null, SpeakerStance.Asserts);
        printed.SpeakerId = archive.MinisterId;
        assertion.Utterance = printed.Utterance = new Utterance { SpeakerId = archive.MinisterId };
        Appear(printed, contract, SpeakerStance.Asserts, "perhaps");
        var narrower = new ClaimRelation
        {
            From = contract,
            To = order,
            Type = ClaimRelationType.Narrower,
            Rule = "object-within",
            Reason = "a signed contract is an order",
            Confidence = 0.8,
            Stamp = Guid.NewGuid(),
        };
        db.AddRange(order, merged, union, tide, mail, narrower);
        await db.SaveChangesAsync();
        return new LedgerSamples(archive, order.Id, merged.Id, denied.Id, printed.Id);
    }

    public static Claim ClaimOf(string statement) => new()
    {
        Statement = statement,
        Key = TextFolding.Key(statement),
        Status = ClaimStatus.Denied,
        ArticleCount = 1,
        FirstAt = new DateTime(2024, 3, 9, 0, 0, 0, DateTimeKind.Utc),
        LatestAt = new DateTime(2024, 3, 9, 0, 0, 0, DateTimeKind.Utc),
        Stamp = Guid.NewGuid(),
    };

    public static Article ArticleOf(string title, string? outlet, string text, DateTime? published) => new()
    {
        Outlet = outlet is null ? null : new Outlet { Name = outlet, Key = TextFolding.Key(outlet), Stamp = Guid.NewGuid() },
        Title = title,
        TitleKey = TextFolding.Key(title),
        PublishedAt = published,
        Language = "en",
        ImportedAt = new DateTime(2024, 3, 10, 0, 0, 0, DateTimeKind.Utc),
        Stamp = Guid.NewGuid(),
        Versions = { VersionOf(1, title, text, isCurrent: true) },
    };

    public static ArticleVersion VersionOf(int number, string title, string text, bool isCurrent) => new()
    {
        Number = number,
        IsCurrent = isCurrent,
        Title = title,
        Text = text,
        ContentHash = Fingerprint.Of(ArticleText.From(title + text)),
        SourceHash = Fingerprint.Of(ArticleText.From(text)),
        NormaliserVersion = ArticleText.NormaliserVersion,
        ReadAt = new DateTime(2024, 3, 10, 0, 0, 0, DateTimeKind.Utc),
    };

    public static Quote QuoteOf(Article article, string content, Speaker? speaker, SpeakerStance stance)
    {
        var version = article.Versions[^1];
        var start = version.Text.IndexOf(content, StringComparison.Ordinal);
        var quote = new Quote
        {
            ArticleVersion = version,
            Start = start,
            Speaker = speaker,
            Stance = stance,
            Rule = "cue-after-quotation",
            Reason = "the cue follows the quotation",
            Confidence = 0.7,
            Stamp = Guid.NewGuid(),
            Spans = { new QuoteSpan { Role = SpanRole.Content, Start = start, End = start + content.Length, Exact = content } },
        };
        version.Quotes.Add(quote);
        return quote;
    }

    private static void Appear(Quote quote, Claim claim, SpeakerStance stance, string? hedge)
    {
        var appearance = new Appearance
        {
            Claim = claim,
            ArticleVersion = quote.ArticleVersion,
            Quote = quote,
            Start = quote.Spans[0].Start,
            End = quote.Spans[0].End,
            Exact = quote.Spans[0].Exact,
            SpeakerStance = stance,
            ReportStance = ReportStance.Observing,
            Hedge = hedge is null ? Hedge.None : Hedge.Hedged,
            HedgeWords = hedge,
            Rule = "content-statement",
            Reason = "the content states it",
            Confidence = 0.7,
            Stamp = Guid.NewGuid(),
        };
        quote.Appearances.Add(appearance);
        quote.ArticleVersion.Appearances.Add(appearance);
    }
}
