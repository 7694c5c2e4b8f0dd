using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>An article while its speakers are being told: who is in it, and who has spoken so far.</summary>
internal sealed class Scene
{
    // A text that names more people is a list; offices are looked up among the first ones.
    private const int MostPeople = 300;

    private readonly IReadOnlyList<TextSpan> _quoted;

    public Scene(ArticleReading reading, Segmentation segmentation)
    {
        Reading = reading;
        Segmentation = segmentation;
        (People, var mentions) = MentionFinder.Find(reading.Text);
        _quoted = [.. QuotationMarks.Find(reading.Text, segmentation).Where(mark => mark.Depth == 0 && mark.Inner.Length > 40).Select(mark => mark.Span)];

        // Who is named inside a quotation is spoken of by the speaker; the report's next "he" rarely means them.
        Mentions = [.. mentions.Where(mention => !IsQuoted(mention.Span.Start))];
        Offices = [.. People.All.Take(MostPeople).SelectMany(person => person.Descriptions.Select(description => (person, Office.Read(description))))];
    }

    /// <summary>Who holds which office, by the article's own words.</summary>
    public IReadOnlyList<(Character Who, Office Office)> Offices { get; }

    public ArticleReading Reading { get; }

    public string Text => Reading.Text.Value;

    public Segmentation Segmentation { get; }

    public People People { get; }

    /// <summary>Where people are named outside quotations, in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Everyone who has spoken so far, with the place of their source.</summary>
    public List<(int At, Character Who)> Spoken { get; } = [];

    /// <summary>Bodies, documents, groups and unnamed speakers met so far, by name.</summary>
    public Dictionary<string, Character> Others { get; } = new(StringComparer.Ordinal);

    public Character Other(SourceKind kind, SourcePhrase phrase)
    {
        var key = $"{kind} {TextFolding.Key(phrase.Name)}";
        if (!Others.TryGetValue(key, out var who))
        {
            Others[key] = who = new Character(kind, phrase.Name) { Gender = phrase.Gender, IsPlural = phrase.IsPlural };
        }

        who.Print(phrase.NameSpan, phrase.Name);
        return who;
    }

    /// <summary>Index of the sentence that holds <paramref name="at"/>, or of the last one before it.</summary>
    public int SentenceAt(int at)
    {
        int low = 0, high = Segmentation.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Segmentation.Sentences[middle].Span.Start <= at ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>The mentions in <c>[start, end)</c>.</summary>
    public IReadOnlyList<Mention> MentionsIn(int start, int end)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        var found = new List<Mention>();
        for (var i = low; i < Mentions.Count && Mentions[i].Span.Start < end; i++)
        {
            found.Add(Mentions[i]);
        }

        return found;
    }

    private bool IsQuoted(int at)
    {
        int low = 0, high = _quoted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _quoted[middle].Start <= at ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _quoted[low - 1].Contains(at);
    }
}
