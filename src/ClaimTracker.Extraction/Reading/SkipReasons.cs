namespace ClaimTracker.Extraction.Reading;

/// <summary>The closed set of reasons for which a stretch of a document is not article text; docs/reading.md explains each.</summary>
public static class SkipReasons
{
    /// <summary>The headline: it is the title, not body.</summary>
    public const string Headline = "headline";

    /// <summary>The headline once more.</summary>
    public const string HeadlineRepeated = "headline repeated";

    /// <summary>Who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>When it was published or changed.</summary>
    public const string Dateline = "dateline";

    /// <summary>Menus, breadcrumbs, links to the previous and the next article.</summary>
    public const string Navigation = "navigation";

    /// <summary>A line that points to another report, in or under the text.</summary>
    public const string Teaser = "teaser";

    /// <summary>A list of links to other reports or pages.</summary>
    public const string RelatedLink = "related link";

    /// <summary>Words under a picture or a film.</summary>
    public const string Caption = "caption";

    /// <summary>The same words under a picture once more.</summary>
    public const string RepeatedCaption = "repeated caption";

    /// <summary>The same paragraph once more, such as a pull quote.</summary>
    public const string Repeated = "repeated";

    /// <summary>Readers' comments.</summary>
    public const string Comment = "comment";

    /// <summary>The form for a comment.</summary>
    public const string CommentForm = "comment form";

    /// <summary>Another form or a button.</summary>
    public const string Form = "form";

    /// <summary>Newsletters, subscriptions, accounts.</summary>
    public const string Signup = "signup";

    /// <summary>Buttons to share or follow.</summary>
    public const string ShareButtons = "share buttons";

    /// <summary>The controls of a player.</summary>
    public const string Player = "player";

    /// <summary>Advertising or sponsored text.</summary>
    public const string Advertisement = "advertisement";

    /// <summary>A wall that hides the rest.</summary>
    public const string Paywall = "paywall";

    /// <summary>What stands for a post of a social network that is not there.</summary>
    public const string Embed = "embed";

    /// <summary>Keywords and topics.</summary>
    public const string Tags = "tags";

    /// <summary>A note about the author.</summary>
    public const string AuthorNote = "author note";

    /// <summary>A correction or update note; it is kept as one.</summary>
    public const string Correction = "correction";

    /// <summary>Copyright and licence lines.</summary>
    public const string Copyright = "copyright";

    /// <summary>Text that a reader of the page does not see.</summary>
    public const string Hidden = "hidden";

    /// <summary>Metadata in front of the text.</summary>
    public const string FrontMatter = "front matter";

    /// <summary>Other words of the page around the article.</summary>
    public const string Boilerplate = "boilerplate";

    /// <summary>All reasons, sorted.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Advertisement, AuthorNote, Boilerplate, Byline, Caption, Comment, CommentForm, Copyright, Correction, Dateline, Embed, Form,
        FrontMatter, Headline, HeadlineRepeated, Hidden, Navigation, Paywall, Player, RelatedLink, Repeated, RepeatedCaption, ShareButtons,
        Signup, Tags, Teaser,
    ];
}
