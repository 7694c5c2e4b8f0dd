using AngleSharp.Dom;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>An element of the page with the stretch of blocks that lies inside it.</summary>
internal sealed class PageNode(IElement element, PageNode? parent)
{
    private IReadOnlyList<string>? _parts;

    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    public string Name { get; } = element.LocalName;

    /// <summary>True when its words stand in the line of those around it.</summary>
    public bool IsInline { get; init; }

    public List<PageNode> Children { get; } = [];

    /// <summary>Index of the first block inside.</summary>
    public int First { get; set; }

    /// <summary>Index just past the last block inside.</summary>
    public int Last { get; set; }

    /// <summary>The words that class, id and the like are made of: "article-body__text" gives article, body, text and articlebody, bodytext.</summary>
    public IReadOnlyList<string> Parts => _parts ??= NameParts.Of(Element);

    public string? Attribute(string name) => Element.GetAttribute(name);
}
