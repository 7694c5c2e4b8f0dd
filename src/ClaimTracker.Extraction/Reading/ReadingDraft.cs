using System.Globalization;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading;

/// <summary>A reading in the making: blocks with their reasons, and the metadata found so far.</summary>
internal sealed class ReadingDraft(IReadOnlyList<Block> blocks)
{
    private const int ShortForPaid = 150;

    public IReadOnlyList<Block> Blocks { get; } = blocks;

    public string? Title { get; set; }

    public IReadOnlyList<string> Authors { get; set; } = [];

    public OutletReading Outlet { get; set; } = OutletReading.NotStated;

    public PublicationDate? Published { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    /// <summary>Why the document cannot be read at all; null when it can.</summary>
    public string? Problem { get; init; }

    /// <summary>True when the page says that only those who paid may read all of it.</summary>
    public bool IsPaid { get; set; }

    public List<string> Notes { get; } = [];

    /// <summary>The reading, or a refusal that tells how much text there was.</summary>
    public ArticleReading Finish()
    {
        if (Problem is not null)
        {
            return ArticleReading.Refused(Problem);
        }

        var body = string.Join("\n\n", Blocks.Where(block => block.IsBody).Select(block => block.Text));
        var skipped = Blocks.Where(block => !block.IsBody).Select(block => new SkippedText(block.Text, block.Reason!)).ToList();
        if (body.Length == 0)
        {
            return ArticleReading.Refused(NoArticle(), skipped) with { Title = Title, Authors = Authors, Outlet = Outlet, Published = Published, Url = Url, Notes = Notes };
        }

        var language = LanguageOf(body);
        var corrections = Blocks.Where(block => block.Reason == SkipReasons.Correction).Select(block => block.Text).ToList();
        if (HasPaywall(body))
        {
            Notes.Add("Only the start of the article may be here: the page has a paywall.");
        }

        if (language is not ("en" or LanguageTeller.Unknown))
        {
            Notes.Add($"The text is in {LanguageTeller.NameOf(language)}: it is kept and shown, but only English is read for quotes.");
        }

        return new ArticleReading(Title, Authors, Outlet, Published, language, ArticleText.From(body), skipped, corrections, Url, Notes, null);
    }

    /// <summary>What the words themselves say wins over what the document declares.</summary>
    private string LanguageOf(string body)
    {
        var told = LanguageTeller.Tell(body);
        return told == LanguageTeller.Unknown && Language is { } stated && LanguageTeller.NameOf(stated) is not null ? stated : told;
    }

    /// <summary>A wall stands behind the article's first words: "Already a subscriber?" above it is only the door. Many pages that call themselves paid show all.</summary>
    private bool HasPaywall(string body)
    {
        var behind = Blocks.SkipWhile(block => !block.IsBody).Any(block => block.Reason == SkipReasons.Paywall);
        return behind || (IsPaid && Prose.CountWords(body) < ShortForPaid);
    }

    private string NoArticle()
    {
        var words = Blocks.Sum(block => block.Words);
        var links = Blocks.Where(block => block.Reason is SkipReasons.Navigation or SkipReasons.RelatedLink or SkipReasons.Teaser).Sum(block => block.Words);
        var most = links * 2 > words ? ", most of it links" : "";
        return $"No article text found ({words.ToString(CultureInfo.InvariantCulture)} words of text{most}). Import a page or a text that holds one whole report.";
    }
}
