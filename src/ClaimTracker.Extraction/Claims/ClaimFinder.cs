using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Takes statements worth tracking out of quotes, the headline and the outlet's own voice.</summary>
/// <remarks>
/// <para>Each sentence is cut into what the outlet says and what each quoted speaker says; each part into clauses; each clause is
/// read as an action of a known class ("Russia requested lethal weapons from China"), else as a statement in open vocabulary.
/// What stands over the clause ("no proof that", "denied") makes the speaker's stance towards the statement, which is always worded
/// without negation.</para>
/// <para>Any text is lawful; time is linear in its length.</para>
/// </remarks>
public static class ClaimFinder
{
    /// <summary>Statements, headline first, then in reading order.</summary>
    public static IReadOnlyList<ClaimCandidate> Find(ArticleReading reading, Segmentation segmentation, IReadOnlyList<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(segmentation);
        ArgumentNullException.ThrowIfNull(attributions);
        var words = ArticleWords.Read(reading, segmentation);
        var people = People.Learn([words.Title, .. words.Sentences], attributions);
        var session = new ClaimSession(reading, attributions, new ActorResolver(people));
        session.ReadHeadline(words.Title);
        var bySentence = QuotesBySentence(reading.Text.Value, segmentation, attributions);
        for (var s = 0; s < words.Sentences.Count; s++)
        {
            session.ReadSentence(words.Sentences[s], bySentence[s]);
        }

        return session.Finish();
    }

    /// <summary>For each sentence, the quotes that make statements in it, in reading order.</summary>
    private static List<int>[] QuotesBySentence(string text, Segmentation segmentation, IReadOnlyList<Attribution> attributions)
    {
        var quotes = new List<int>[segmentation.Sentences.Count];
        for (var s = 0; s < quotes.Length; s++)
        {
            quotes[s] = [];
        }

        for (var q = 0; q < attributions.Count; q++)
        {
            if (!CueStance.PassesOnAStatement(attributions[q].Quote, text))
            {
                continue;
            }

            foreach (var content in attributions[q].Quote.Content)
            {
                for (var s = FirstEndingAfter(segmentation, content.Start); s < quotes.Length && segmentation.Sentences[s].Span.Start < content.End; s++)
                {
                    if (quotes[s].Count == 0 || quotes[s][^1] != q)
                    {
                        quotes[s].Add(q);
                    }
                }
            }
        }

        return quotes;
    }

    private static int FirstEndingAfter(Segmentation segmentation, int offset)
    {
        int low = 0, high = segmentation.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segmentation.Sentences[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
