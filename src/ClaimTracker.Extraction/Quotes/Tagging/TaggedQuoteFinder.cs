using System.Reflection;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Finds quotes with the trained model.</summary>
internal static class TaggedQuoteFinder
{
    /// <summary>Stored name of the rule on every quote of the model.</summary>
    public const string Rule = "tagger";

    // Below it the model is wrong three times in four: words that only look like reporting, mostly where nobody speaks.
    private const double Least = 0.28;

    private const string Resource = "Models/quotes.bin";

    private static readonly Lazy<SequenceTagger> Tagger = new(Load);

    /// <summary>Quotes in the order of their cues. Any text is lawful; time is linear in its length.</summary>
    /// <remarks>Stance and hedge are left at asserts and none: they are read from the words, not by the model.</remarks>
    public static IReadOnlyList<QuoteMatch> Find(ArticleText text, Segmentation segmentation)
    {
        var tokens = TokenReading.Read(text, segmentation);
        var matches = new List<QuoteMatch>();
        foreach (var quote in Tagger.Value.Find(tokens))
        {
            var match = quote.Content.Count > 0 ? Match(text, tokens, quote) : null;
            if (match?.Confidence >= Least)
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    private static QuoteMatch Match(ArticleText text, TokenTable tokens, TaggedQuote quote)
    {
        var kind = KindOf(tokens, quote.Content);
        return new QuoteMatch(
            kind,
            [.. quote.Source.Select(tokens.SpanOf)],
            [tokens.SpanOf(quote.Cue)],
            [.. quote.Content.Select(tokens.SpanOf)],
            SpeakerStance.Asserts,
            Hedge.None,
            [],
            Rule,
            TaggedReason.Of(text, tokens, quote),
            TaggedConfidence.Of(quote, kind));
    }

    private static QuoteKind KindOf(TokenTable tokens, IReadOnlyList<Stretch> content)
    {
        int inside = 0, outside = 0;
        foreach (var fragment in content)
        {
            for (var token = fragment.First; token < fragment.Past; token++)
            {
                var isInside = tokens.Quotations[token] != QuotationState.Outside;
                (inside, outside) = isInside ? (inside + 1, outside) : (inside, outside + 1);
            }
        }

        return outside == 0 ? QuoteKind.Direct : inside == 0 ? QuoteKind.Indirect : QuoteKind.Mixed;
    }

    private static SequenceTagger Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly holds no {Resource}.");
        return new SequenceTagger(NamedArrays.Read(stream));
    }
}
