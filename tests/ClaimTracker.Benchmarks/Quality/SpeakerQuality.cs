using System.Globalization;
using System.Text.Json;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>Measures speakers and stances against the labels made by hand: the spans are the gold's, the answers are the product's.</summary>
internal static class SpeakerQuality
{
    private const string Labels = "Quality/Labels/speakers-and-stances.jsonl";

    private sealed record Label(string Doc, string Attribution, bool HasSpeaker, string? Speaker, string Stance, bool Hedged);

    /// <summary>Prints the figures; with <paramref name="wrong"/> also every wrong answer, by ids.</summary>
    public static int Run(string gold, TextWriter output, bool wrong)
    {
        var labels = ReadLabels().ToLookup(label => label.Doc);
        var tally = new Tally();
        foreach (var article in PolnearArticle.ReadAll(Path.Combine(gold, "quotes", "polnear_train.jsonl.gz")).Where(article => labels.Contains(article.Id)))
        {
            var answers = Answers(article);
            foreach (var label in labels[article.Id])
            {
                tally.Add(label, answers[label.Attribution], wrong ? output : null);
            }
        }

        tally.Print(output);
        return 0;
    }

    private static Dictionary<string, Attribution> Answers(PolnearArticle article)
    {
        var reading = ArticleReader.ReadAsIs(article.Text) with { Title = article.Title };
        var segmentation = Segmenter.Split(reading.Text);
        var rules = RuleQuoteFinder.Find(reading.Text, segmentation).Quotes;
        var given = article.Attributions.Where(one => one.Content.Count > 0).Select(one => new QuoteMatch(
            QuoteKind.Indirect, one.Source, one.Cue, one.Content, SpeakerStance.Asserts, Hedge.None, [], "gold", "gold", 1)).ToList();
        var merged = QuoteMerging.Merge(reading.Text, given, rules).Where(quote => quote.Rule == "gold").ToList();
        var attributions = SpeakerResolver.Resolve(reading, segmentation, new QuoteFindings(merged, []));
        return article.Attributions.Where(one => one.Content.Count > 0).ToDictionary(
            one => one.Id,
            one => attributions.First(answer => answer.Quote.Cue.SequenceEqual(one.Cue) && StartOf(answer.Quote.Content) == StartOf(one.Content)));
    }

    private static int StartOf(IReadOnlyList<TextSpan> content) => content.Count > 0 ? content[0].Start : -1;

    private static IEnumerable<Label> ReadLabels() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, Labels)).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var label = json.RootElement;
        var hasSpeaker = label.TryGetProperty("speaker", out var speaker);
        return new Label(
            label.GetProperty("doc").GetString()!, label.GetProperty("attribution").GetString()!, hasSpeaker,
            hasSpeaker ? speaker.GetString() : null, label.GetProperty("stance").GetString()!, label.GetProperty("hedged").GetBoolean());
    });

    private sealed class Tally
    {
        private readonly SortedDictionary<string, int> _confusion = new(StringComparer.Ordinal);
        private int _speakers, _speakersRight, _stances, _stancesRight, _hedgesRight, _bothRight;

        public void Add(Label label, Attribution answer, TextWriter? wrong)
        {
            if (label is { HasSpeaker: true, Speaker: not null })
            {
                _speakers++;
                var right = IsSame(label.Speaker, answer.Speaker?.Name);
                _speakersRight += right ? 1 : 0;
                if (!right)
                {
                    wrong?.WriteLine($"speaker {label.Doc} {label.Attribution}: {label.Speaker} / {answer.Speaker?.Name ?? "unknown"} ({answer.Speaker?.Rule})");
                }
            }

            var stance = answer.Quote.Stance switch
            {
                SpeakerStance.Denies => "denies",
                SpeakerStance.Questions => "questions",
                SpeakerStance.Comments => "comments",
                SpeakerStance.DeclinesToComment => "declines",
                _ => "asserts",
            };
            var (stanceRight, hedgeRight) = (stance == label.Stance, answer.Quote.Hedge == Hedge.Hedged == label.Hedged);
            _stances++;
            _stancesRight += stanceRight ? 1 : 0;
            _hedgesRight += hedgeRight ? 1 : 0;
            _bothRight += stanceRight && hedgeRight ? 1 : 0;
            var cell = $"{label.Stance} -> {stance}";
            _confusion[cell] = _confusion.GetValueOrDefault(cell) + 1;
            if (!stanceRight || !hedgeRight)
            {
                wrong?.WriteLine($"stance {label.Doc} {label.Attribution}: {label.Stance} {label.Hedged} / {stance} {answer.Quote.Hedge}");
            }
        }

        public void Print(TextWriter output)
        {
            output.WriteLine($"speaker right  {Percent(_speakersRight, _speakers)}  n {_speakers}");
            output.WriteLine($"stance right   {Percent(_stancesRight, _stances)}  n {_stances}");
            output.WriteLine($"hedge right    {Percent(_hedgesRight, _stances)}  n {_stances}");
            output.WriteLine($"both right     {Percent(_bothRight, _stances)}  n {_stances}");
            foreach (var (cell, count) in _confusion)
            {
                output.WriteLine($"  {cell}: {count}");
            }
        }

        private static string Percent(int part, int whole) => (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);

        // "the Clinton campaign" and "Hillary Clinton's campaign" name the same body; "Sanders" alone does not name Bernie Sanders.
        private static bool IsSame(string label, string? answer)
        {
            var (wanted, given) = (Words(label), Words(answer ?? ""));
            return given.Count > 0 && (wanted.SetEquals(given) || wanted.IsProperSubsetOf(given) || (given.Count > 1 && given.IsProperSubsetOf(wanted)));
        }

        private static HashSet<string> Words(string name) =>
            [.. TextFolding.Key(name).Replace("'s ", " ", StringComparison.Ordinal).Split(' ').Where(word => word is not "the" and not "")];
    }
}
