using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>What a word does in its sentence.</summary>
internal enum WordTag
{
    /// <summary>No word: behind the last one.</summary>
    None,
    Noun,
    Proper,
    Pronoun,
    Determiner,
    Possessive,
    Adjective,
    Adverb,
    Number,
    Verb,
    Auxiliary,
    Modal,
    To,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Negation,
    Quote,
    Comma,
    Dash,
    Stop,
}

/// <summary>Which forms of its verb a word may be.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>One word of a sentence with its class and its dictionary form.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">As printed.</param>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Lemma">Dictionary form in lower case: "weapon" for "weapons", "ask" for "asked".</param>
/// <param name="Tag">What it does in its sentence.</param>
/// <param name="Forms">Forms of the verb it may be; none when it is no verb.</param>
internal readonly record struct Word(TextSpan Span, string Text, string Lower, string Lemma, WordTag Tag, VerbForms Forms)
{
    /// <summary>True when the printed word begins with a capital.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>True for words of which noun phrases are made.</summary>
    public bool IsNominal => Tag is WordTag.Noun or WordTag.Proper or WordTag.Pronoun or WordTag.Number;

    /// <summary>True when it is the verb <paramref name="lemma"/> or an auxiliary of that name.</summary>
    public bool IsVerb(string lemma) => (Tag is WordTag.Verb or WordTag.Auxiliary) && Lemma == lemma;
}
