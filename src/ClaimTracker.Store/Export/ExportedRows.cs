using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;

namespace ClaimTracker.Store.Export;

/// <summary>Turns the records of an export into rows. Ids are kept; keys, hashes and the words of spans are worked out anew.</summary>
internal sealed class ExportedRows(ExportedArchive archive)
{
    private readonly Dictionary<(int Article, int Number), ArticleVersion> _versions = [];
    private readonly Dictionary<string, CodePointMap> _maps = [];
    private readonly Dictionary<int, Quote> _quotes = [];
    private readonly HashSet<(string Key, SourceKind Kind, string Scope)> _speakers = [];

    private Dictionary<int, ExportedQuote> FirstQuotes => field ??= archive.Quotes.Where(quote => quote.Speaker is not null).DistinctBy(quote => quote.Speaker).ToDictionary(quote => quote.Speaker!.Value);

    public IEnumerable<Outlet> Outlets() => archive.Outlets.Select(outlet => new Outlet { Id = outlet.Id, Name = outlet.Name, Key = TextFolding.Key(outlet.Name), Domain = outlet.Domain });

    public List<Article> Articles() => [.. archive.Articles.Select(ArticleOf)];

    public IEnumerable<Speaker> Speakers() => archive.Speakers.Select(exported =>
    {
        var speaker = new Speaker
        {
            Id = exported.Id,
            Name = exported.Name,
            Key = TextFolding.Key(exported.Name),
            Kind = ExportedWords.Of<SourceKind>(exported.Kind),
            Scope = ScopeOf(exported),
            Description = exported.Description,
            MergedIntoId = exported.MergedInto,
        };
        speaker.Names.AddRange(exported.Names.DistinctBy(TextFolding.Key).Select(name => new SpeakerName { Name = name, Key = TextFolding.Key(name) }));
        return speaker;
    });

    public List<Quote> Quotes()
    {
        var utterances = archive.Utterances.SelectMany(utterance => utterance.Quotes.Select(quote => (quote, utterance.Id))).ToDictionary(each => each.quote, each => each.Id);
        foreach (var exported in archive.Quotes)
        {
            _quotes[exported.Id] = QuoteOf(exported, utterances.TryGetValue(exported.Id, out var utterance) ? utterance : null);
        }

        return [.. _quotes.Values];
    }

    public IEnumerable<Utterance> Utterances()
    {
        var quotes = archive.Quotes.ToDictionary(quote => quote.Id);
        foreach (var exported in archive.Utterances)
        {
            var utterance = new Utterance { Id = exported.Id, SpeakerId = exported.Speaker };
            if (exported.Speaker is { } speaker && exported.Quotes.Count > 0)
            {
                var first = quotes[exported.Quotes[0]];
                var content = string.Join(' ', first.Content.Select(span => SpanOf(_versions[(first.Article, first.Version)].Text, SpanRole.Content, span).Exact));
                utterance.Keys.AddRange(UtteranceWords.Of(content).Keys(speaker).Select(key => new UtteranceKey { Key = key }));
            }

            yield return utterance;
        }
    }

    public IEnumerable<Claim> Claims() => archive.Claims.Select(exported =>
    {
        var claim = new Claim
        {
            Id = exported.Id,
            Statement = exported.Statement,
            Key = TextFolding.Key(exported.Statement),
            Frame = exported.Frame,
            IsWordedByPerson = exported.WordedByPerson,
            State = ExportedWords.Of<ReviewState>(exported.State),
            MergedIntoId = exported.MergedInto,
        };
        claim.Keys.AddRange((exported.Frame is null ? [] : ClaimMatcher.Keys(exported.Frame)).Distinct().Select(key => new ClaimKey { Key = key }));
        return claim;
    });

    public IEnumerable<ClaimRelation> Relations() => archive.Claims.SelectMany(claim => claim.Relations.Select(relation => new ClaimRelation
    {
        FromId = claim.Id,
        ToId = relation.Claim,
        Type = ExportedWords.Of<ClaimRelationType>(relation.Type),
        Rule = relation.Rule,
        Reason = relation.Reason,
        Confidence = relation.Confidence,
        State = ExportedWords.Of<ReviewState>(relation.State),
    }));

    public List<Appearance> Appearances() =>
        [.. archive.Claims.SelectMany(claim => claim.Appearances.Where(row => row.EntailedFrom is null).Select(row => AppearanceOf(claim.Id, row)))];

    // An export that does not tell scopes: the speaker's first quote tells it, as it did when it was imported.
    private string ScopeOf(ExportedSpeaker exported)
    {
        var kind = ExportedWords.Of<SourceKind>(exported.Kind);
        var scope = exported.Scope
            ?? (FirstQuotes.TryGetValue(exported.Id, out var quote) ? SpeakerIdentity.Of(exported.Name, kind, quote.Via, quote.Article).Scope : $"speaker {exported.Id}");
        return _speakers.Add((TextFolding.Key(exported.Name), kind, scope)) ? scope : $"speaker {exported.Id}";
    }

    private Article ArticleOf(ExportedArticle exported)
    {
        var article = new Article
        {
            Id = exported.Id,
            ExternalId = exported.ExternalId,
            OutletId = exported.Outlet,
            OutletBasis = ExportedWords.Of<OutletBasis>(exported.OutletBasis),
            OutletEvidence = exported.OutletEvidence,
            Url = exported.Url,
            Title = exported.Title,
            TitleKey = TextFolding.Key(exported.Title),
            PublishedAt = exported.Published is null ? null : ExportedWords.Time(exported.Published),
            PublishedHasTime = exported.Published is { Length: > 10 },
            Language = exported.Language,
            ImportedAt = ExportedWords.Time(exported.Imported),
        };
        foreach (var version in exported.Versions.Select(version => VersionOf(exported, version)))
        {
            article.Versions.Add(version);
            _versions[(article.Id, version.Number)] = version;
        }

        return article;
    }

    private static ArticleVersion VersionOf(ExportedArticle article, ExportedVersion exported)
    {
        var text = ArticleText.From(exported.Text ?? article.Text).Value;
        var version = new ArticleVersion
        {
            Number = exported.Number,
            IsCurrent = exported.Current,
            Title = exported.Title,
            Text = text,
            ContentHash = ArticleFiling.ContentHash(exported.Title, text),
            SourceHash = exported.SourceHash,
            Authors = [.. exported.Authors],
            Corrections = [.. exported.Corrections],
            Notes = [.. exported.Notes],
            NormaliserVersion = exported.Normaliser,
            ReadAt = ExportedWords.Time(exported.Read),
        };
        version.Skipped.AddRange(exported.Skipped.Select((passage, position) => new SkippedPassage { Position = position, Text = passage.Text, Reason = passage.Reason }));
        return version;
    }

    private Quote QuoteOf(ExportedQuote exported, int? utterance)
    {
        var version = _versions[(exported.Article, exported.Version)];
        var quote = new Quote
        {
            Id = exported.Id,
            ArticleVersion = version,
            Kind = ExportedWords.Of<QuoteKind>(exported.Kind),
            SpeakerId = exported.Speaker,
            SpeakerRule = exported.SpeakerRule,
            SpeakerReason = exported.SpeakerReason,
            UtteranceId = utterance,
            Stance = ExportedWords.Stance(exported.Stance),
            Hedge = ExportedWords.Of<Hedge>(exported.Hedge),
            Rule = exported.Rule,
            Reason = exported.Reason,
            Confidence = exported.Confidence,
            State = ExportedWords.Of<ReviewState>(exported.State),
            ParentId = exported.Parent,
        };
        quote.Spans.AddRange(exported.Source.Select(span => SpanOf(version.Text, SpanRole.Source, span)));
        quote.Spans.AddRange(exported.Cue.Select(span => SpanOf(version.Text, SpanRole.Cue, span)));
        quote.Spans.AddRange(exported.Content.Select(span => SpanOf(version.Text, SpanRole.Content, span)));
        quote.Spans.AddRange(exported.HedgeWords.Select(span => SpanOf(version.Text, SpanRole.Hedge, span)));
        quote.Start = quote.Spans.Min(span => span.Start);
        quote.Via.AddRange(exported.Via.Select((name, position) => new QuoteRelay { Position = position, Name = name, Key = TextFolding.Key(name) }));
        return quote;
    }

    private Appearance AppearanceOf(int claimId, ExportedAppearance exported)
    {
        var version = _versions[(exported.Article, exported.Version)];
        var place = ExportedWords.Of<AppearancePlace>(exported.Place);
        var span = SpanOf(place == AppearancePlace.Headline ? version.Title : version.Text, SpanRole.Content, exported.Span);
        return new Appearance
        {
            Id = exported.Id,
            ClaimId = claimId,
            ArticleVersion = version,
            Quote = exported.Quote is { } quote ? _quotes[quote] : null,
            Place = place,
            Start = span.Start,
            End = span.End,
            Exact = span.Exact == exported.Exact ? exported.Exact : throw new FormatException($"appearance {exported.Id}: \"exact\" is not what its span covers."),
            SpeakerStance = exported.SpeakerStance is null ? null : ExportedWords.Stance(exported.SpeakerStance),
            ReportStance = ExportedWords.Of<ReportStance>(exported.ReportStance),
            HeadlineStance = exported.HeadlineStance is null ? null : ExportedWords.Of<ReportStance>(exported.HeadlineStance),
            Hedge = ExportedWords.Of<Hedge>(exported.Hedge),
            HedgeWords = exported.HedgeWords,
            Rule = exported.Rule,
            Reason = exported.Reason,
            Confidence = exported.Confidence,
            State = ExportedWords.Of<ReviewState>(exported.State),
        };
    }

    private QuoteSpan SpanOf(string text, SpanRole role, int[] codePoints)
    {
        if (!_maps.TryGetValue(text, out var map))
        {
            _maps[text] = map = new CodePointMap(text);
        }

        var (start, end) = codePoints is [var first, var last] ? (map.ToUtf16(first), map.ToUtf16(last)) : throw new FormatException("A span is two numbers.");
        return start >= 0 && start < end && end <= text.Length
            ? new QuoteSpan { Role = role, Start = start, End = end, Exact = text[start..end] }
            : throw new FormatException($"The span {first}..{last} lies outside its text.");
    }
}
