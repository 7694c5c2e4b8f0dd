namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>A reporting verb in a line, with the auxiliaries and adverbs that belong to it.</summary>
/// <param name="Start">First piece of the verb group: "had" in "had also said".</param>
/// <param name="Verb">The reporting verb itself.</param>
/// <param name="End">Just past the group and its particles.</param>
/// <param name="Entry">The verb in the lexicon.</param>
/// <param name="Form">Its form.</param>
internal sealed record CueHit(int Start, int Verb, int End, CueEntry Entry, VerbForm Form)
{
    /// <summary>"was told", "has been revealed".</summary>
    public bool IsPassive { get; init; }

    /// <summary>"to say".</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>"saying", without a form of "be" before it.</summary>
    public bool IsParticiple { get; init; }

    /// <summary>"did not say".</summary>
    public bool IsNegated { get; init; }

    public CueClass Class => Entry.Class;
}
