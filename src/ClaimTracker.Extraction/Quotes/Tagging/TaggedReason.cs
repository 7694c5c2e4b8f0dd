using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Says in words for an editor what the model decided.</summary>
internal static class TaggedReason
{
    private const int LongestCue = 60;

    /// <summary>For example: "The model takes ‘said’ as the reporting word, ‘the minister’ before it as the source, and what follows to the end of the sentence as the content."</summary>
    public static string Of(ArticleText text, TokenTable tokens, TaggedQuote quote)
    {
        var cue = text.Slice(tokens.SpanOf(quote.Cue));
        cue = cue.Length > LongestCue ? cue[..LongestCue] + "…" : cue;
        return $"The model takes ‘{cue}’ as the reporting word, {SourceWords(quote)} and {ContentWords(tokens, quote)} as the content.";
    }

    private static string SourceWords(TaggedQuote quote) => quote.Source.Count switch
    {
        0 => "names no source",
        _ when quote.Source[0].First > quote.Cue.First => "the words behind it as the source",
        _ => "the words before it as the source",
    };

    private static string ContentWords(TokenTable tokens, TaggedQuote quote)
    {
        Stretch first = quote.Content[0], last = quote.Content[^1];
        var isInMarks = tokens.Quotations[first.First] == QuotationState.Opening;
        var isToEnd = last.Past == tokens.Count || tokens.Sentences[last.Past - 1] != tokens.Sentences[Math.Min(last.Past + 1, tokens.Count - 1)];
        return (isInMarks, first.First < quote.Cue.First, quote.Content.Count > 1, isToEnd) switch
        {
            (true, _, _, _) => "the words in quotation marks",
            (_, true, true, _) => "what stands on both sides of it",
            (_, true, _, _) => "what goes before it",
            (_, _, _, true) => "what follows to the end of the sentence",
            _ => "what follows",
        };
    }
}
