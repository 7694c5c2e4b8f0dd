using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>A page as a tree of elements over one list of blocks, in document order.</summary>
internal sealed class PageTree
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rp", "rt", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "nobr", "blink", "g", "meta", "link", "img"], StringComparer.Ordinal);

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private PageNode? _owner;
    private int _linked;
    private int _links;

    private PageTree(IElement root) => Root = new PageNode(root, null);

    public PageNode Root { get; }

    public IReadOnlyList<PageBlock> Blocks => _blocks;

    /// <summary>Walks the document without recursion: a deep page must not end the process.</summary>
    public static PageTree Of(IElement root)
    {
        var tree = new PageTree(root);
        tree.Walk();
        return tree;
    }

    private void Walk()
    {
        // Children are taken by index: asking a node for its next sibling searches all of them.
        var stack = new Stack<(PageNode Node, int Next)>();
        stack.Push((Root, 0));
        while (stack.TryPop(out var frame))
        {
            var (node, next) = frame;
            if (next >= node.Element.ChildNodes.Length)
            {
                Leave(node);
                continue;
            }

            stack.Push((node, next + 1));
            var child = node.Element.ChildNodes[next];
            if (child is IText text)
            {
                Append(text.Data, node);
            }
            else if (child is IElement element)
            {
                if (element.LocalName is "br" or "hr")
                {
                    Break(element);
                }
                else
                {
                    stack.Push((Enter(element, node), 0));
                }
            }
        }

        Flush();
    }

    private PageNode Enter(IElement element, PageNode parent)
    {
        var isInline = Inline.Contains(element.LocalName) || IsOwnInline(element, parent);
        if (!isInline)
        {
            Flush();
        }

        var node = new PageNode(element, parent) { First = _blocks.Count, IsInline = isInline };
        parent.Children.Add(node);
        _links += element.LocalName == "a" ? 1 : 0;
        return node;
    }

    /// <summary>An element of the page's own making ("x-note") is inline inside a paragraph, as browsers show it.</summary>
    private static bool IsOwnInline(IElement element, PageNode parent) =>
        element.LocalName.Contains('-', StringComparison.Ordinal) && (parent.Name == "p" || parent.IsInline);

    private void Leave(PageNode node)
    {
        if (!node.IsInline)
        {
            Flush();
        }

        _links -= node.Name == "a" ? 1 : 0;
        node.Last = _blocks.Count;
    }

    /// <summary>One line break parts words; two part paragraphs, as in pages that set whole articles with them.</summary>
    private void Break(IElement element)
    {
        var before = _text.Length;
        while (before > 0 && char.IsWhiteSpace(_text[before - 1]))
        {
            before--;
        }

        var isSecond = _text.ToString(before, _text.Length - before).Contains('\n', StringComparison.Ordinal);
        if (isSecond || element.LocalName == "hr")
        {
            Flush();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Append(string data, PageNode node)
    {
        if (_text.Length == 0 && string.IsNullOrWhiteSpace(data))
        {
            return;
        }

        _owner ??= node;
        _text.Append(data.Replace('\n', ' '));
        _linked += _links > 0 ? data.Trim().Length : 0;
    }

    private void Flush()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var text = Prose.Fold(_text.ToString());
        if (text.Length > 0)
        {
            var owner = _owner!;
            while (owner.Parent is not null && owner.IsInline)
            {
                owner = owner.Parent;
            }

            _blocks.Add(new PageBlock(new Block(text) { IsItem = owner.Name == "li" }, owner, _linked));
        }

        _text.Clear();
        _owner = null;
        _linked = 0;
    }
}
