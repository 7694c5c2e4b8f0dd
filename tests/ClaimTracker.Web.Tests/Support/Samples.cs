using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>A small invented archive: two reports of a ferry that will or will not sail again.</summary>
/// <param name="ArticleId">The report of the Harbour Gazette.</param>
/// <param name="VersionId">Its text.</param>
/// <param name="OtherArticleId">The report of the Fjord Courier.</param>
/// <param name="AssertionId">Quote in the first report: the minister asserts the contract.</param>
/// <param name="DenialId">Quote in the first report: the yard denies it.</param>
/// <param name="ReopenId">Quote in the second report, of low confidence.</param>
/// <param name="ContractClaimId">"A contract for the Norsund ferry has been signed".</param>
/// <param name="ReopenClaimId">"The Norsund ferry will reopen in May".</param>
/// <param name="MinisterId">Ada Lindqvist.</param>
/// <param name="YardId">Olav Brekke.</param>
public sealed record Samples(
    int ArticleId, int VersionId, int OtherArticleId, int AssertionId, int DenialId, int ReopenId, int ContractClaimId, int ReopenClaimId, int MinisterId, int YardId)
{
    public const string Text =
        "The ferry to Norsund will sail again, the transport minister promised on Monday.\n\n" +
        "“We have signed the contract,” said Ada Lindqvist, the minister. “The ferry will reopen in May.”\n\n" +
        "The yard disagreed. “No contract has been signed,” said Olav Brekke, its spokesman.\n\n" +
        "The ferry carried 40,000 people a year. People on the quay said the ferry may be late.";

    public const string OtherText =
        "The Norsund ferry will reopen in May, according to Ada Lindqvist.\n\n" +
        "Nobody at the yard would say who pays for it.";

    /// <summary>Writes the archive into the site's database.</summary>
    public static Task<Samples> IntoAsync(Site site) => site.DatabaseAsync(WriteAsync);

    private static async Task<Samples> WriteAsync(ClaimContext db)
    {
        var minister = SpeakerOf("Ada Lindqvist", "transport minister");
        var yard = SpeakerOf("Olav Brekke", "spokesman of the yard");
        var contract = ClaimOf("A contract for the Norsund ferry has been signed", ClaimStatus.Contested, assertions: 1, denials: 1, outlets: 1);
        var reopen = ClaimOf("The Norsund ferry will reopen in May", ClaimStatus.Uncontested, assertions: 1, denials: 0, outlets: 1);
        var gazette = ArticleOf("Ferry will sail again, minister promises", "Harbour Gazette", Text, new DateTime(2024, 3, 4, 9, 30, 0, DateTimeKind.Utc));
        var courier = ArticleOf("Norsund ferry back in May", "Fjord Courier", OtherText, new DateTime(2024, 3, 5, 0, 0, 0, DateTimeKind.Utc));
        var assertion = QuoteOf(gazette, QuoteKind.Direct, SpeakerStance.Asserts, minister, 0.93, ("Ada Lindqvist", SpanRole.Source), ("said", SpanRole.Cue), ("“We have signed the contract,”", SpanRole.Content));
        var denial = QuoteOf(gazette, QuoteKind.Direct, SpeakerStance.Asserts, yard, 0.91, ("Olav Brekke", SpanRole.Source), ("“No contract has been signed,”", SpanRole.Content));
        var low = QuoteOf(courier, QuoteKind.Indirect, SpeakerStance.Asserts, minister, 0.41, ("Ada Lindqvist", SpanRole.Source), ("according to", SpanRole.Cue), ("The Norsund ferry will reopen in May", SpanRole.Content));
        Appear(assertion, contract, SpeakerStance.Asserts);
        Appear(denial, contract, SpeakerStance.Denies);
        Appear(low, reopen, SpeakerStance.Asserts);
        db.AddRange(minister, yard, contract, reopen, gazette, courier);
        await db.SaveChangesAsync();
        return new Samples(gazette.Id, gazette.Versions[0].Id, courier.Id, assertion.Id, denial.Id, low.Id, contract.Id, reopen.Id, minister.Id, yard.Id);
    }

    private static Speaker SpeakerOf(string name, string description) => new()
    {
        Name = name,
        Key = TextFolding.Key(name),
        Kind = SourceKind.Person,
        Description = description,
        Stamp = Guid.NewGuid(),
        Names = { new SpeakerName { Name = name, Key = TextFolding.Key(name) } },
    };

    private static Claim ClaimOf(string statement, ClaimStatus status, int assertions, int denials, int outlets) => new()
    {
        Statement = statement,
        Key = TextFolding.Key(statement),
        Status = status,
        AssertionCount = assertions,
        DenialCount = denials,
        SpeakerCount = assertions + denials,
        OutletCount = outlets,
        ArticleCount = outlets,
        FirstAt = new DateTime(2024, 3, 4, 9, 30, 0, DateTimeKind.Utc),
        LatestAt = new DateTime(2024, 3, 5, 0, 0, 0, DateTimeKind.Utc),
        Stamp = Guid.NewGuid(),
    };

    private static Article ArticleOf(string title, string outlet, string text, DateTime published) => new()
    {
        ExternalId = $"{outlet}.txt",
        Outlet = new Outlet { Name = outlet, Key = TextFolding.Key(outlet), Stamp = Guid.NewGuid() },
        OutletBasis = OutletBasis.Stated,
        Title = title,
        TitleKey = TextFolding.Key(title),
        PublishedAt = published,
        PublishedHasTime = published.TimeOfDay > TimeSpan.Zero,
        Language = "en",
        ImportedAt = new DateTime(2024, 3, 6, 8, 0, 0, DateTimeKind.Utc),
        Stamp = Guid.NewGuid(),
        Versions =
        {
            new ArticleVersion
            {
                Number = 1,
                IsCurrent = true,
                Title = title,
                Text = text,
                ContentHash = Fingerprint.Of(ArticleText.From(title + text)),
                SourceHash = Fingerprint.Of(ArticleText.From(text)),
                NormaliserVersion = ArticleText.NormaliserVersion,
                ReadAt = new DateTime(2024, 3, 6, 8, 0, 0, DateTimeKind.Utc),
            },
        },
    };

    private static Quote QuoteOf(Article article, QuoteKind kind, SpeakerStance stance, Speaker speaker, double confidence, params (string Words, SpanRole Role)[] spans)
    {
        var version = article.Versions[0];
        var quote = new Quote
        {
            ArticleVersion = version,
            Kind = kind,
            Stance = stance,
            Speaker = speaker,
            SpeakerRule = "full-name",
            SpeakerReason = $"the sentence names {speaker.Name}",
            Rule = "cue-after-quotation",
            Reason = "the cue follows the quotation",
            Confidence = confidence,
            Stamp = Guid.NewGuid(),
        };
        foreach (var (words, role) in spans)
        {
            var start = version.Text.IndexOf(words, StringComparison.Ordinal);
            quote.Spans.Add(new QuoteSpan { Role = role, Start = start, End = start + words.Length, Exact = words });
        }

        quote.Start = quote.Spans.Min(s => s.Start);
        version.Quotes.Add(quote);
        return quote;
    }

    private static void Appear(Quote quote, Claim claim, SpeakerStance stance)
    {
        var content = quote.Spans.First(s => s.Role == SpanRole.Content);
        var appearance = new Appearance
        {
            Claim = claim,
            ArticleVersion = quote.ArticleVersion,
            Quote = quote,
            Place = AppearancePlace.Body,
            Start = content.Start,
            End = content.End,
            Exact = content.Exact,
            SpeakerStance = stance,
            ReportStance = ReportStance.Observing,
            Rule = "content-statement",
            Reason = "the content states it",
            Confidence = quote.Confidence,
            Stamp = Guid.NewGuid(),
        };
        quote.Appearances.Add(appearance);
        quote.ArticleVersion.Appearances.Add(appearance);
    }
}
