using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>One stretch with its right tags.</summary>
/// <param name="Tokens">The article's tokens.</param>
/// <param name="Stretch">The stretch.</param>
/// <param name="CueTags">Tags of the first step, one per token of the stretch.</param>
/// <param name="IsCue">True for every token of any cue.</param>
/// <param name="Cues">The cues, counted from the stretch's first token, each with the tags of the second step over its window.</param>
internal sealed record TrainingExample(TokenTable Tokens, Stretch Stretch, byte[] CueTags, bool[] IsCue, IReadOnlyList<(Stretch Cue, byte[] Tags)> Cues)
{
    /// <summary>What the teachers think of it; null where there are none.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>How much the lesson counts beside the labels: 0 nothing, 1 alone.</summary>
    public float Share { get; init; }

    /// <summary>The chances that the first step should come to.</summary>
    public ChainChances WantedCues => Wanted(CueTags, CueTagger.Tags, Lesson?.Cues);

    /// <summary>The chances that the second step should come to for cue number <paramref name="cue"/>.</summary>
    public ChainChances WantedSpans(int cue) => Wanted(Cues[cue].Tags, SpanTagger.Tags, Lesson?.Spans[cue]);

    /// <summary>The stretches of <paramref name="article"/>. A cue that overlaps an earlier one is left out of both steps.</summary>
    public static IEnumerable<TrainingExample> From(GoldArticle article)
    {
        foreach (var stretch in article.Tokens.Stretches)
        {
            var tags = new byte[stretch.Length];
            var cues = new List<(Stretch Cue, byte[] Tags)>();
            foreach (var quote in article.Quotes)
            {
                if (quote.Cue.First < stretch.First || quote.Cue.Past > stretch.Past || Array.Exists(tags[(quote.Cue.First - stretch.First)..(quote.Cue.Past - stretch.First)], tag => tag != 0))
                {
                    continue;
                }

                var cue = new Stretch(quote.Cue.First - stretch.First, quote.Cue.Past - stretch.First);
                tags.AsSpan(cue.First, cue.Length).Fill(2);
                tags[cue.First] = 1;
                cues.Add((cue, SpanTags(quote, cue, stretch)));
            }

            yield return new TrainingExample(article.Tokens, stretch, tags, Array.ConvertAll(tags, tag => tag != 0), cues);
        }
    }

    private ChainChances Wanted(byte[] tags, int different, ChainChances? lesson) =>
        lesson is null ? ChainChances.Certain(tags, different) : Share >= 1 ? lesson : ChainChances.Certain(tags, different).Mixed(lesson, Share);

    private static byte[] SpanTags(GoldQuote quote, Stretch cue, Stretch stretch)
    {
        var window = CueView.WindowOf(cue, new Stretch(0, stretch.Length));
        var tags = new byte[window.Length];
        var origin = stretch.First + window.First;
        foreach (var (fragments, tag) in new[] { (quote.Content, (byte)3), (quote.Source, (byte)1) })
        {
            foreach (var fragment in fragments)
            {
                int first = Math.Max(0, fragment.First - origin), past = Math.Min(tags.Length, fragment.Past - origin);
                if (first < past)
                {
                    tags.AsSpan(first, past - first).Fill((byte)(tag + 1));
                    tags[first] = tag;
                }
            }
        }

        // A further tag must follow a first one, also where a source cut a content in two.
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is 2 or 4 && (i == 0 || (tags[i - 1] != tags[i] && tags[i - 1] != tags[i] - 1)))
            {
                tags[i]--;
            }
        }

        return tags;
    }
}
