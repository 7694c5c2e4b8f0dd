using ClaimTracker.Extraction.Quotes;
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

    // Mentions looked through for whose campaign "the campaign" is.
    private const int OwnerReach = 200;

    // Quotes looked through for whose "I" one is.
    private const int SaidReach = 20;

    private readonly List<(TextSpan Content, Character Who)> _said = [];
    private readonly IReadOnlyList<TextSpan> _quoted;
    private readonly int _mostNamed;
    private readonly ILookup<Character, Office> _offices;
    private readonly Dictionary<Character, HashSet<string>> _classes = [];

    public Scene(ArticleReading reading, Segmentation segmentation)
    {
        Reading = reading;
        Segmentation = segmentation;
        var words = Word.In(Text, segmentation.Paragraphs);
        (People, var mentions) = MentionFinder.Find(reading.Text, words);
        Bodies = new Bodies(Text, words);
        Firms = new FirmNames(words);
        _quoted = [.. QuotationMarks.Find(reading.Text, segmentation).Where(mark => mark.Depth == 0 && mark.Inner.Length > 40).Select(mark => mark.Span)];

        // Who is named inside a quotation is spoken of by the speaker; the report's next "he" rarely means them.
        Mentions = [.. mentions.Where(mention => !IsQuoted(mention.Span.Start))];
        Offices = [.. People.All.Take(MostPeople).SelectMany(person => person.Descriptions.Select(description => (person, Office.Read(description))))];
        _mostNamed = People.All.Select(person => person.Positions.Count).DefaultIfEmpty().Max();
        _offices = Offices.ToLookup(pair => pair.Who, pair => pair.Office);
    }

    /// <summary>Who holds which office, by the article's own words.</summary>
    public IReadOnlyList<(Character Who, Office Office)> Offices { get; }

    /// <summary>The offices that the article gives to <paramref name="person"/>.</summary>
    public IEnumerable<Office> OfficesOf(Character person) => _offices[person];

    /// <summary>The classes of these offices.</summary>
    public HashSet<string> ClassesOf(Character person)
    {
        if (!_classes.TryGetValue(person, out var classes))
        {
            _classes[person] = classes = [.. _offices[person].SelectMany(office => office.Classes)];
        }

        return classes;
    }

    /// <summary>True for whom the article names at least half as often as anybody.</summary>
    public bool IsMain(Character person) => person.Positions.Count * 2 > _mostNamed;

    public ArticleReading Reading { get; }

    public string Text => Reading.Text.Value;

    public Segmentation Segmentation { get; }

    public People People { get; }

    public Bodies Bodies { get; }

    public FirmNames Firms { get; }

    /// <summary>Where people are named outside quotations, in reading order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Everyone who has spoken so far, with the place of their source.</summary>
    public List<(int At, Character Who)> Spoken { get; } = [];

    /// <summary>Notes what <paramref name="who"/> is quoted with: an "I" in it is theirs.</summary>
    public void NoteContent(QuoteMatch quote, Character? who)
    {
        if (who is not null && quote.Content.Count > 0)
        {
            _said.Add((TextSpan.FromBounds(quote.Content[0].Start, quote.Content[^1].End), who));
        }
    }

    /// <summary>Who is quoted in the marks that hold <paramref name="at"/>; null outside quotations or where nobody is.</summary>
    public Character? QuotedSpeaker(int at)
    {
        if (!IsQuoted(at))
        {
            return null;
        }

        for (var i = _said.Count - 1; i >= 0 && _said.Count - i < SaidReach; i--)
        {
            if (_said[i].Content.Contains(at))
            {
                return _said[i].Who;
            }
        }

        return null;
    }

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

    /// <summary>The body that is called <paramref name="name"/>, whichever of its names that is.</summary>
    public Character Body(string name)
    {
        var key = $"{SourceKind.Organization} {Bodies.Key(name)}";
        if (!Others.TryGetValue(key, out var who))
        {
            Others[key] = who = new Character(SourceKind.Organization, name);
        }

        return who;
    }

    /// <summary>Whom the last "Orr's campaign" or "Orr campaign" before <paramref name="at"/> named.</summary>
    public Character? LastOwner(string noun, int at)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start < at ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0 && low - i < OwnerReach; i--)
        {
            var behind = Text.AsSpan(Mentions[i].Span.End, Math.Min(noun.Length + 4, Text.Length - Mentions[i].Span.End));
            if (behind.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return Mentions[i].Person;
            }
        }

        return null;
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
