using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word, a clitic ("'s", "n't") or an abbreviation with its full stop ("Mr.", "U.S.").</summary>
    Word,

    /// <summary>A number, with its inner points, commas and colons: "3.5", "600,000", "10:30".</summary>
    Number,

    /// <summary>A quotation mark or a lone apostrophe: which of the two is not decided here.</summary>
    Quote,

    /// <summary>A dash or a run of hyphens between words.</summary>
    Dash,

    /// <summary>Any other mark; a run of full stops is one token.</summary>
    Mark,
}

/// <summary>One token of a text.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>The token as printed in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Span.Start, Span.Length);
}
