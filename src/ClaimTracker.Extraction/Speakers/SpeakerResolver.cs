using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Rules;

namespace ClaimTracker.Extraction.Speakers;

/// <summary>Says which person or body each quote's source refers to.</summary>
/// <remarks>The people of the article are collected first, so that a surname finds its full name even when that comes later.
/// Then the quotes are taken in reading order, because "he" often is who spoke last. A source that cannot be told has no
/// speaker: "unknown" is an answer. The rules are told in docs/rules.md.</remarks>
public static class SpeakerResolver
{
    /// <summary>One attribution per quote, in the order of <paramref name="quotes"/>.</summary>
    public static IReadOnlyList<Attribution> Resolve(ArticleReading reading, Segmentation segmentation, QuoteFindings quotes)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(segmentation);
        ArgumentNullException.ThrowIfNull(quotes);
        var scene = new Scene(reading, segmentation);
        var answers = quotes.Quotes.Select(quote => SourceRules.Resolve(scene, quote)).ToList();

        // Names are complete only when every quote has been read: a later one may say more of an earlier speaker.
        var speakers = answers.OfType<Answer>().Select(answer => answer.Who).Distinct().ToDictionary(who => who, who => who.Names);
        var relays = new RelayNames(reading.Text.Value);
        return [.. quotes.Quotes.Select((quote, i) => new Attribution(quote, Speaker(answers[i], speakers), Relays(relays, quote, answers[i])))];
    }

    private static ResolvedSpeaker? Speaker(Answer? answer, Dictionary<Character, IReadOnlyList<string>> names) =>
        answer is null ? null : new ResolvedSpeaker(
            answer.Who.Name,
            answer.Who.Kind,
            answer.Who.Description,
            names[answer.Who] is { Count: > 0 } printed ? printed : [answer.Who.Name],
            answer.Rule.Name,
            answer.Reason,
            answer.Confidence);

    private static IReadOnlyList<Relay> Relays(RelayNames names, QuoteMatch quote, Answer? answer) =>
        [.. quote.Relays.Select(span => new Relay(names.Of(span), span)).Where(relay => relay.Name != answer?.Who.Name).DistinctBy(relay => relay.Name)];
}
