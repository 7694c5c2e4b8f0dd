namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>The parts a word can play, as far as a closed list tells.</summary>
[Flags]
internal enum WordTags
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Preposition = 1 << 2,
    Coordinator = 1 << 3,
    Subordinator = 1 << 4,
    Relative = 1 << 5,
    Auxiliary = 1 << 6,
    Modal = 1 << 7,
    Negation = 1 << 8,
    Adverb = 1 << 9,
    SubjectPronoun = 1 << 10,
    ObjectPronoun = 1 << 11,
    Time = 1 << 12,
    Question = 1 << 13,
    Verb = 1 << 14,
    Capital = 1 << 15,
}
