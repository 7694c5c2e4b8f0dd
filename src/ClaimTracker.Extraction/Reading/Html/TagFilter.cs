using System.Collections.Frozen;
using System.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>What is left of a page's markup after one linear pass.</summary>
/// <param name="Markup">The page without scripts, styles, drawings, comments and most attributes.</param>
/// <param name="LinkedData">The bodies of its JSON-LD scripts, in order.</param>
/// <param name="ScriptDates">Values of keys such as publishedDate in its other scripts, in order.</param>
/// <param name="IsTooDeep">True when elements are nested so deeply that no parser should be given the page.</param>
internal sealed record FilteredPage(string Markup, IReadOnlyList<string> LinkedData, IReadOnlyList<string> ScriptDates, bool IsTooDeep);

/// <summary>Drops what no reader of a page sees before the parser gets it, and measures how deep elements are nested.</summary>
/// <remarks>Half to nine tenths of a news page are scripts, styles and attributes: without them parsing is several times
/// faster, and the constructs that parsers choke on (100,000 nested elements, a million attributes) never reach one.</remarks>
internal sealed class TagFilter
{
    private const int MaxDepth = 1_500;
    private const int LongestAttribute = 4_000;

    private static readonly FrozenSet<string> Dropped = FrozenSet.ToFrozenSet(
        ["script", "style", "svg", "math", "template", "noscript", "iframe", "object", "select", "canvas", "textarea", "xmp", "noembed", "noframes", "audio", "video", "datalist", "map"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> DroppedTags = FrozenSet.ToFrozenSet(
        ["plaintext", "frameset", "frame", "input", "source", "track", "embed", "param", "font", "center", "wbr", "picture", "keygen", "isindex", "image", "listing"], StringComparer.Ordinal);

    // Elements without an end tag, and those that the next of their kind ends.
    private static readonly FrozenSet<string> Shallow = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "hr", "img", "link", "meta", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "html", "head", "body", "rp", "rt"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
        ["class", "id", "itemprop", "itemtype", "itemscope", "rel", "href", "datetime", "content", "name", "property", "role", "aria-hidden", "hidden", "lang", "style", "title", "data-testid", "data-component", "http-equiv", "data-type", "data-qa", "data-datetime", "data-timestamp", "data-module", "data-block", "aria-label", "data-published"], StringComparer.Ordinal);

    private readonly string _page;
    private readonly StringBuilder _markup;
    private readonly List<string> _linkedData = [];
    private readonly List<string> _scriptDates = [];
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private int _depth;
    private int _deepest;

    private TagFilter(string page)
    {
        _page = page;
        _markup = new StringBuilder(page.Length / 2);
    }

    public static FilteredPage Run(string page)
    {
        var filter = new TagFilter(page);
        filter.Scan();
        return new FilteredPage(filter._markup.ToString(), filter._linkedData, filter._scriptDates, filter._deepest > MaxDepth);
    }

    private void Scan()
    {
        var at = 0;
        while (at < _page.Length && _deepest <= MaxDepth)
        {
            var tag = _page.IndexOf('<', at);
            if (tag < 0 || tag + 1 == _page.Length)
            {
                break;
            }

            _markup.Append(_page, at, tag - at);
            at = _page[tag + 1] switch
            {
                '!' or '?' => SkipDeclaration(tag),
                '/' => CloseTag(tag),
                var c when char.IsAsciiLetter(c) => OpenTag(tag),
                _ => Literal(tag),
            };
        }

        if (_deepest <= MaxDepth && at < _page.Length)
        {
            _markup.Append(_page, at, _page.Length - at);
        }
    }

    private int Literal(int at)
    {
        _markup.Append("&lt;");
        return at + 1;
    }

    private int SkipDeclaration(int at)
    {
        if (string.CompareOrdinal(_page, at, "<!--", 0, 4) == 0)
        {
            return EndOf("-->", at + 4);
        }

        return string.CompareOrdinal(_page, at, "<![CDATA[", 0, 9) == 0 ? EndOf("]]>", at + 9) : EndOf(">", at + 1);
    }

    /// <summary>Offset behind the next <paramref name="mark"/>; the next character when there is none, so that nothing is lost.</summary>
    private int EndOf(string mark, int from)
    {
        if (_unclosed.Contains(mark))
        {
            return from;
        }

        var end = _page.IndexOf(mark, from, StringComparison.Ordinal);
        if (end < 0)
        {
            _unclosed.Add(mark);
            return from;
        }

        return end + mark.Length;
    }

    private int CloseTag(int at)
    {
        var name = Name(at + 2);
        var end = EndOf(">", at + 2);
        if (name.Length == 0 || Dropped.Contains(name) || DroppedTags.Contains(name))
        {
            return end;
        }

        _markup.Append("</").Append(name).Append('>');
        if (_open.TryGetValue(name, out var count) && count > 0)
        {
            _open[name] = count - 1;
            _depth--;
        }

        return end;
    }

    private int OpenTag(int at)
    {
        var name = Name(at + 1);
        var attributes = new TagAttributes(_page, at + 1 + name.Length);
        var end = attributes.End;
        if (DroppedTags.Contains(name))
        {
            return end;
        }

        if (Dropped.Contains(name))
        {
            return attributes.IsSelfClosed && name is "svg" or "math" ? end : SkipElement(name, attributes, end);
        }

        _markup.Append('<').Append(name);
        foreach (var (key, value) in attributes.Read(Kept, LongestAttribute))
        {
            _markup.Append(' ').Append(key).Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        _markup.Append('>');
        if (!Shallow.Contains(name))
        {
            _open[name] = _open.GetValueOrDefault(name) + 1;
            _deepest = Math.Max(_deepest, ++_depth);
        }

        return end;
    }

    private int SkipElement(string name, TagAttributes attributes, int end)
    {
        if (_unclosed.Contains(name))
        {
            return end;
        }

        var close = _page.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            _unclosed.Add(name);
            return end;
        }

        if (name == "script" && attributes.Value("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            _linkedData.Add(_page[end..close]);
        }
        else if (name == "script")
        {
            ScriptDates.Collect(_page.AsSpan(end, close - end), _scriptDates);
        }

        // What is dropped still parts words.
        _markup.Append(' ');
        return EndOf(">", close);
    }

    private string Name(int at)
    {
        var end = at;
        while (end < _page.Length && end - at < 32 && (char.IsAsciiLetterOrDigit(_page[end]) || _page[end] is '-' or ':' or '_'))
        {
            end++;
        }

        return _page[at..end].ToLowerInvariant();
    }
}
