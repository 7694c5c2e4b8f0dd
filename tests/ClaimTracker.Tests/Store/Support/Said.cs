using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Ingestion;

namespace ClaimTracker.Tests.StoreTests.Support;

/// <summary>One attribution of a made-up report; its words are looked up in the text.</summary>
internal sealed record Said(string Speaker, string Content)
{
    public SourceKind Kind { get; init; } = SourceKind.Person;

    public string[] Via { get; init; } = [];

    public string? Claim { get; init; }

    public SpeakerStance Stance { get; init; } = SpeakerStance.Asserts;

    public Hedge Hedge { get; init; }
}

/// <summary>A made-up report with what was found in it.</summary>
internal sealed record Report(string Text, params Said[] Said)
{
    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public DateTime? Published { get; init; }

    public ClaimCandidate[] Headline { get; init; } = [];

    public static ClaimFrame Frame(string statement) => new(null, statement.ToLowerInvariant(), null, null, null, null, null, false, null);

    public IngestSource Source(int? itemId = null, int fence = 0) =>
        new(Fingerprint.Of(ArticleText.From($"{Title} {Text}")), ExternalId: "made-up.txt", ItemId: itemId, Fence: fence);

    public ArticleFindings Findings()
    {
        var text = ArticleText.From(Text);
        var reading = new ArticleReading(
            Title,
            ["Jane Roe"],
            Outlet is null ? OutletReading.NotStated : new OutletReading(Outlet, OutletBasis.Stated),
            Published is { } at ? new PublicationDate(at, false, "a date") : null,
            "en",
            text,
            [new SkippedText("Read more", "teaser")],
            [],
            Url,
            [],
            null);
        var attributions = Said.Select(each => Attribute(each, text)).ToList();
        var claims = Said.Select((each, index) => Candidate(each, index, text)).OfType<ClaimCandidate>();
        return new ArticleFindings(reading, Segmenter.Split(text), attributions, [], [.. Headline, .. claims]);
    }

    private static Attribution Attribute(Said said, ArticleText text)
    {
        var content = Find(text, said.Content);
        var match = new QuoteMatch(QuoteKind.Direct, [], [], [content], said.Stance, said.Hedge, [], "made-up", "it was made up", 0.9);
        var speaker = new ResolvedSpeaker(said.Speaker, said.Kind, null, [said.Speaker], "made-up", "it was made up", 0.9);
        return new Attribution(match, speaker, [.. said.Via.Select(name => new Relay(name, content))]);
    }

    private static ClaimCandidate? Candidate(Said said, int index, ArticleText text) => said.Claim is null ? null : new ClaimCandidate(
        said.Claim, Frame(said.Claim), index, AppearancePlace.Body, Find(text, said.Content), said.Stance, ReportStance.Observing, said.Hedge, [], "made-up", "it was made up", 0.9);

    private static TextSpan Find(ArticleText text, string words) => new(text.Value.IndexOf(words, StringComparison.Ordinal), words.Length);
}
