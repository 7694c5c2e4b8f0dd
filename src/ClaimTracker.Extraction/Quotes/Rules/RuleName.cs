namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>A rule: its stored name, the reason in words with {0} for the cue, and how often it is right.</summary>
/// <remarks>Stored names never change once shipped; docs/rules.md tells each rule's idea, an example, and when it is wrong.</remarks>
internal sealed record RuleName(string Name, string Reason, double Confidence)
{
    public static readonly RuleName CueClause = new("cue-clause", "the words before “{0}” name who speaks, the words after it say what", 0.85);
    public static readonly RuleName CueQuotation = new("cue-quotation", "a quotation follows “{0}”", 0.95);
    public static readonly RuleName CueNoun = new("cue-object", "“{0}” takes what it speaks of as its object", 0.6);
    public static readonly RuleName CueInfinitive = new("cue-infinitive", "an infinitive after “{0}” says what", 0.65);
    public static readonly RuleName QuotationCue = new("quotation-cue", "the quotation stands before “{0}”", 0.95);
    public static readonly RuleName QuotationInverted = new("quotation-inverted", "the quotation stands before “{0}”, the speaker after it", 0.95);
    public static readonly RuleName ClauseCue = new("clause-cue", "the sentence before “{0}” says what", 0.8);
    public static readonly RuleName ClauseInverted = new("clause-inverted", "the sentence before “{0}” says what, the speaker stands after it", 0.8);
    public static readonly RuleName AccordingTo = new("according-to", "“{0}” names the source", 0.9);
    public static readonly RuleName AsClause = new("as-clause", "“as” and “{0}” name who says the rest of the sentence", 0.85);
    public static readonly RuleName NounClause = new("cue-noun", "the noun “{0}” reports what follows it", 0.65);
    public static readonly RuleName Participle = new("cue-participle", "“{0}” carries on what the sentence's subject says", 0.75);
    public static readonly RuleName Coordinated = new("cue-coordinated", "“{0}” shares its subject with the reporting word before it", 0.75);
    public static readonly RuleName Passive = new("cue-passive", "“{0}” is passive and names no speaker", 0.6);
    public static readonly RuleName Declined = new("declined", "“{0}” says that no comment was given", 0.85);
    public static readonly RuleName ColonQuotation = new("colon-quotation", "a colon introduces the quotation", 0.7);
    public static readonly RuleName Continued = new("continued-quotation", "the quotation carries on what the speaker before it says", 0.6);

    public static readonly RuleName Signature = new("signature", "a dash and a name sign the quotation", 0.9);
    public static readonly RuleName Transcript = new("transcript", "the name before “{0}” says who speaks, as in a transcript", 0.85);

    /// <summary>Every rule, for the documentation test.</summary>
    public static IReadOnlyList<RuleName> All { get; } =
    [
        CueClause, CueQuotation, CueNoun, CueInfinitive, QuotationCue, QuotationInverted, ClauseCue, ClauseInverted,
        AccordingTo, AsClause, NounClause, Participle, Coordinated, Passive, Declined, ColonQuotation, Continued, Signature, Transcript,
    ];
}
