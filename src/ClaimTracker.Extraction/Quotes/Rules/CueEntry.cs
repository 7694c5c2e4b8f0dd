namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>What a reporting word does.</summary>
internal enum CueClass
{
    Say,
    Assert,
    Deny,
    Question,
    Ask,
    Decline,
    Silence,
    Request,
    Warn,
    Accuse,
    Criticise,
    Praise,
    Promise,
    Comment,
    Think,
    Know,
    Hope,
    Want,
    Show,
    Seem,
}

/// <summary>How the content of a reporting word can be built.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,
    Clause = 1 << 0,
    Quotation = 1 << 1,
    Question = 1 << 2,
    Infinitive = 1 << 3,
    Noun = 1 << 4,
    Listener = 1 << 5,
}

/// <summary>The form of a verb, as far as its ending tells.</summary>
internal enum VerbForm
{
    Base,
    Present,
    Past,
    Participle,
    PastOrParticiple,
    Ing,
}

/// <summary>A reporting verb that a word can be, and in which form.</summary>
internal readonly record struct VerbReading(CueEntry Entry, VerbForm Form);

/// <summary>One reporting verb.</summary>
/// <param name="Lemma">Its base form, with the words that follow it: "call for".</param>
/// <param name="Class">What it does.</param>
/// <param name="Frames">How its content is built.</param>
/// <param name="Tail">The words that follow the verb: ["for"].</param>
internal sealed record CueEntry(string Lemma, CueClass Class, CueFrames Frames, IReadOnlyList<string> Tail)
{
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
