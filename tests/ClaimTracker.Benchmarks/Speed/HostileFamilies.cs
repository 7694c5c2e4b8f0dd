using System.Text;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Benchmarks.Speed;

/// <summary>One shape of text that tempts a program to take more than linear time.</summary>
/// <param name="Name">What it is a flood of.</param>
/// <param name="Format">How it is to be read.</param>
/// <param name="Make">Makes a document of about the given number of characters.</param>
internal sealed record HostileFamily(string Name, DocumentFormat Format, Func<int, string> Make);

/// <summary>The shapes: floods of one thing, things never closed, things nested, and things that are all different.</summary>
internal static class HostileFamilies
{
    private const string Sentence = "The river rose again on Sunday, the mayor said. ";

    private static readonly (string Name, string Piece)[] Texts =
    [
        ("one long line", Sentence),
        ("short lines", "He left\n"),
        ("short paragraphs", "He left.\n\n"),
        ("line ends CRLF", "\r\n"),
        ("lines of CRLF", "He left.\r\n\r\n"),
        ("blanks", " "),
        ("tabs", "\t"),
        ("words after tabs", "word\t\t"),
        ("no-break spaces", "\u00a0"),
        ("one huge word", "a"),
        ("one huge word in capitals", "A"),
        ("one huge number", "7"),
        ("numbers", "1,250.5 "),
        ("dates", "on 4 March 2024 "),
        ("curly opening marks", "“"),
        ("curly closing marks", "”"),
        ("curly marks, alternating", "“a” "),
        ("curly marks, unclosed, by word", "“so "),
        ("straight marks", "\""),
        ("straight marks by word", "\"so\" "),
        ("apostrophes", "'"),
        ("apostrophes in words", "the workers’ and Orr’s "),
        ("single marks by word", "‘so’ "),
        ("single marks, unclosed", "‘so "),
        ("typewriter marks", "``so'' "),
        ("angle marks", "«so» "),
        ("low marks, unclosed", "„so "),
        ("nested marks", "“a ‘b \"c "),
        ("quoted sentences", "“We will go,” she said. "),
        ("quoted paragraphs", "“We will go,” she said.\n\n"),
        ("paragraphs that reopen a quotation", "“We will go.\n\n"),
        ("brackets, unclosed", "("),
        ("brackets by word", "(so) [so] "),
        ("said", "said "),
        ("he said", "He said "),
        ("he said.", "He said. "),
        ("said that", "said that "),
        ("he said that she said that", "he said that she said that "),
        ("according to", "according to "),
        ("according to somebody", "according to the mayor, "),
        ("claims that", "the claim that "),
        ("denied", "Oslo denied that Berlin had asked for tanks and "),
        ("declined to comment", "declined to comment "),
        ("hedges", "may reportedly perhaps "),
        ("not", "not "),
        ("one name", "Ada Orr "),
        ("names in a list", "Ada Orr, Tom Hale and Ida Vale, "),
        ("offices", "the head of the office of the minister of "),
        ("the", "the "),
        ("commas", ","),
        ("words and commas", "word, "),
        ("and", "and "),
        ("abbreviations", "U.S. "),
        ("abbreviations before names", "Mr. Dr. St. "),
        ("initials", "A. "),
        ("full stops", "."),
        ("spaced full stops", ". "),
        ("question marks", "? "),
        ("dashes", "-"),
        ("long dashes by word", "so — "),
        ("hyphenated words", "well-"),
        ("addresses of pages", "https://example.org/a?b=c "),
        ("one huge address", "https://example.org/"),
        ("addresses of people", "ada@example.org, "),
        ("capitals", "THE MAYOR SAID "),
        ("bullets", "• item\n"),
        ("numbered items", "1. Item\n"),
        ("transcript", "ADA: We go.\n\nTOM: We stay.\n\n"),
        ("colons", "a: b: "),
        ("colon and quotation", "He said: “"),
        ("long sentence without full stop", "the mayor of the town went to the river and "),
        ("sentences of claims", "Norland asked Ostmark for drones, the minister said. "),
        ("pronouns", "He said she said they said it. "),
        ("combining marks", "a\u0301"),
        ("combining marks on one base", "\u0301"),
        ("zero-width characters", "\u200b"),
        ("zero-width characters in words", "a\u200b"),
        ("lone surrogates", "\ud800 "),
        ("emoji", "😀"),
        ("emoji by word", "so 😀 "),
        ("Chinese", "市长说河水上涨了。"),
        ("Arabic", "قال رئيس البلدية "),
        ("control characters", "\u0001\u0002"),
        ("NUL", "\0a"),
        ("underscores", "_"),
        ("stars", "**so** "),
        ("signatures", "“It was a long night.” — Ada Orr\n\n"),
        ("bylines", "By Ada Orr\n"),
        ("captions", "A crowd at the dam (AP)\n"),
        ("headlines", "Dam Holds As River Rises\n\n"),
        ("copyright lines", "© 2021 Dam News\n"),
        ("teasers", "Read more on floods:\n"),
    ];

    private static readonly (string Name, string Piece)[] Pages =
    [
        ("paragraphs", "<p>The river rose again on Sunday, the mayor said.</p>"),
        ("paragraphs, unclosed", "<p>So "),
        ("nested elements", "<div>"),
        ("nested elements with text", "<div>so "),
        ("nested formatting", "<b><i>"),
        ("misnested formatting", "<b><p></b>"),
        ("links", "<a href='https://example.org/x'>so</a> "),
        ("links, unclosed", "<a href='x'>so "),
        ("lists", "<ul><li>so"),
        ("tables", "<table><tr><td>so"),
        ("rows", "<tr><td>so</td></tr>"),
        ("scripts", "<script>let a = 1;</script>"),
        ("scripts, unclosed", "<script>"),
        ("structured data", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"So\"}</script>"),
        ("styles", "<style>p{}</style>"),
        ("comments", "<!-- so -->"),
        ("comments, unclosed", "<!--"),
        ("meta elements", "<meta property='article:author' content='Ada Orr'>"),
        ("entities", "&amp;"),
        ("entities, unclosed", "&amp"),
        ("character references", "&#8220;"),
        ("opening tags only", "<"),
        ("closing tags only", "</p>"),
        ("line breaks", "so<br>"),
        ("templates", "<template>"),
        ("forms", "<select><option>so"),
        ("frames in frames", "<svg><math>"),
        ("images", "<img src=x alt='A crowd at the dam'>"),
        ("headings", "<h1>So it is</h1>"),
        ("times", "<time datetime='2024-03-04'>4 March</time> "),
    ];

    private static readonly (string Name, string Piece)[] Markups =
    [
        ("Markdown links", "[so](https://example.org) "),
        ("Markdown links, unclosed", "[so]("),
        ("Markdown brackets", "["),
        ("Markdown emphasis", "*so "),
        ("Markdown headings", "# So\n"),
        ("Markdown quotations", "> so\n"),
        ("Markdown nested quotations", "> > "),
        ("Markdown front matter", "---\ntitle: so\n"),
    ];

    /// <summary>Every family, texts first.</summary>
    public static IReadOnlyList<HostileFamily> All { get; } =
    [
        .. Texts.Select(text => Flood(text.Name, text.Piece, DocumentFormat.PlainText)),
        new("names, all different", DocumentFormat.PlainText, length => Varied(length, n => $"{Name(n)} {Name(n * 31)} said so. ")),
        new("names, all different, in one sentence", DocumentFormat.PlainText, length => Varied(length, n => $"{Name(n)} {Name(n * 31)}, ")),
        new("surname shared by all", DocumentFormat.PlainText, length => Varied(length, n => $"{Name(n)} Orr said so. ")),
        new("offices, all different", DocumentFormat.PlainText, length => Varied(length, n => $"The {Name(n)} minister said so. ")),
        new("words, all different", DocumentFormat.PlainText, length => Varied(length, n => Name(n).ToUpperInvariant() + Name(n * 7) + " ")),
        new("claims, all different", DocumentFormat.PlainText, length => Varied(length, n => $"{Name(n)} asked {Name(n * 13)} for tanks, {Name(n * 5)} said. ")),
        new("a quotation with every word quoted", DocumentFormat.PlainText, length => "“" + Repeat("‘so’ \"so\" ", length) + "”"),
        new("a quotation never closed", DocumentFormat.PlainText, length => "Orr said: “" + Repeat("The river rose again. ", length)),
        new("a bracket around everything", DocumentFormat.PlainText, length => "(" + Repeat("so ", length) + ")"),
        new("marks opened first, closed last", DocumentFormat.PlainText, length => Repeat("“a ", length / 2) + Repeat("b” ", length / 2)),
        new("a random walk", DocumentFormat.PlainText, RandomWalk),
        .. Pages.Select(page => Flood("HTML: " + page.Name, page.Piece, DocumentFormat.Html)),
        new("HTML: nested and closed", DocumentFormat.Html, length => Repeat("<div>", length / 2) + "The river rose." + Repeat("</div>", length / 2)),
        new("HTML: one tag of many attributes", DocumentFormat.Html, length => "<p " + Varied(length, n => $"a{n}=1 ") + ">The river rose.</p>"),
        new("HTML: one tag of many classes", DocumentFormat.Html, length => "<p class='" + Varied(length, n => $"c{n} ") + "'>The river rose.</p>"),
        new("HTML: one huge paragraph", DocumentFormat.Html, length => "<article><p>" + Repeat(Sentence, length) + "</p></article>"),
        new("HTML: one huge preformatted block", DocumentFormat.Html, length => "<article><pre>" + Repeat("He left\n", length) + "</pre></article>"),
        new("HTML: one huge script", DocumentFormat.Html, length => "<script type='application/ld+json'>[" + Repeat("{\"@type\":\"Person\",\"name\":\"Ada Orr\"},", length) + "{}]</script><p>The river rose.</p>"),
        new("HTML: nested structured data", DocumentFormat.Html, length => "<script type='application/ld+json'>" + Repeat("{\"author\":", length) + "</script><p>The river rose.</p>"),
        .. Markups.Select(markup => Flood(markup.Name, markup.Piece, DocumentFormat.Markdown)),
    ];

    private static HostileFamily Flood(string name, string piece, DocumentFormat format) => new(name, format, length => Repeat(piece, length));

    private static string Repeat(string piece, int length) =>
        new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    private static string Varied(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 64);
        for (var n = 1; text.Length < length; n++)
        {
            text.Append(piece(n));
        }

        return text.ToString();
    }

    // Different numbers give different names; all are letters, with a capital first.
    private static string Name(int number)
    {
        var name = new StringBuilder();
        for (var rest = (uint)number; rest > 0; rest /= 20)
        {
            name.Append("aeiou"[(int)(rest % 5)]).Append("bdlr"[(int)(rest / 5 % 4)]);
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.Append("en").ToString();
    }

    private static string RandomWalk(int length)
    {
        string[] pieces = [.. Texts.Select(text => text.Piece)];
        var random = new Random(20240304);
        return Varied(length, _ => pieces[random.Next(pieces.Length)] + " ");
    }
}
