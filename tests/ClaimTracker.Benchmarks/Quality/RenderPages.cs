using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary><c>render saved|copied</c>: turns the pages of the reading set into plain text as a browser's "save as text" and "select all, copy" do.</summary>
/// <remarks>In and out are the lines of <c>predict reading</c>; the page becomes <c>text</c>. Written apart from the product's own walk, so that the two cannot share a mistake.</remarks>
internal static class RenderPages
{
    private static readonly HashSet<string> Unseen = ["script", "style", "noscript", "template", "svg", "iframe", "head", "select", "object", "audio", "video", "canvas", "textarea"];
    private static readonly HashSet<string> Paragraphs = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "table", "pre", "dl", "hr"];
    private static readonly HashSet<string> Lines = ["div", "li", "section", "article", "header", "footer", "main", "nav", "aside", "form", "tr", "figcaption", "address", "dt", "dd", "br", "fieldset", "body", "td", "th", "button"];

    public static int Run(Stream input, Stream output, bool asSaved) => PredictionLines.Run(input, output, line =>
    {
        var html = TextDecoder.Decode(Convert.FromBase64String(line.Text("html_base64") ?? ""));
        var document = new HtmlParser().ParseDocument(html.Value);
        var text = new StringBuilder();
        Write(document.DocumentElement, text, asSaved);
        return new { id = line.Text("id"), url = line.Text("url"), text = text.ToString() };
    });

    private static void Write(INode node, StringBuilder text, bool asSaved)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(text, words.Data);
            }
            else if (child is IElement element && !Unseen.Contains(element.LocalName) && !IsHidden(element))
            {
                var ends = Paragraphs.Contains(element.LocalName) || (asSaved && Lines.Contains(element.LocalName) && element.LocalName != "br") ? 2 : Lines.Contains(element.LocalName) ? 1 : 0;
                Break(text, ends);
                Write(element, text, asSaved);
                Break(text, ends);
            }
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder text, string data)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text, int lines)
    {
        if (lines == 0)
        {
            return;
        }

        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        var have = 0;
        while (have < text.Length && text[^(have + 1)] == '\n')
        {
            have++;
        }

        text.Append('\n', text.Length == 0 ? 0 : Math.Max(0, lines - have));
    }
}
