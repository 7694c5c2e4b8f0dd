using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>A quote in the making: spans found so far, and by which rule.</summary>
internal sealed class Draft
{
    public List<TextSpan> Source { get; } = [];

    public TextSpan? Cue { get; set; }

    public List<TextSpan> Content { get; } = [];

    public List<TextSpan> Relays { get; } = [];

    public required CueClass Class { get; init; }

    public required RuleName Rule { get; init; }

    public string CueWords { get; set; } = "";

    public bool IsNegated { get; set; }

    public bool IsPassive { get; set; }

    public required int Paragraph { get; init; }

    /// <summary>True when its content holds a quotation.</summary>
    public bool HasMarks { get; set; }

    public Draft? Parent { get; set; }

    /// <summary>Lowers the rule's own confidence: an unclosed mark, a guessed subject.</summary>
    public double Doubt { get; set; }
}
