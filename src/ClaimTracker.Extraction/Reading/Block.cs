using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading;

/// <summary>One paragraph, line or list item of a document on its way to being body or skipped.</summary>
internal sealed class Block(string text)
{
    private string? _key;

    /// <summary>The words on one line, runs of blanks folded.</summary>
    public string Text { get; } = text;

    /// <summary>Why the block is not article text; null while it is.</summary>
    public string? Reason { get; private set; }

    /// <summary>True while nothing spoke against the block.</summary>
    public bool IsBody => Reason is null;

    /// <summary>The words folded for comparing.</summary>
    public string Key => _key ??= TextFolding.Key(Text);

    /// <summary>Number of words.</summary>
    public int Words { get; } = Prose.CountWords(text);

    /// <summary>True when it reads like prose: enough words, closed by a mark.</summary>
    public bool IsProse => Prose.IsSentence(Text, Words);

    /// <summary>Marks a list item, whose missing full stop says nothing.</summary>
    public bool IsItem { get; init; }

    /// <summary>Takes the block out of the body; the first reason stays.</summary>
    public void Skip(string reason) => Reason ??= reason;

    /// <summary>Takes the block out of the body for a better reason than it may have had.</summary>
    public void Become(string reason) => Reason = reason;
}
