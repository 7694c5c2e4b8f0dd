using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>Reads what follows a verb: its objects and its prepositional phrases.</summary>
internal static class ComplementReader
{
    /// <summary>Adds what stands from <paramref name="at"/> on; returns the index behind the last word taken.</summary>
    public static int Read(Word[] words, int at, int limit, List<NounPhrase> objects, List<PrepositionalPhrase> prepositions)
    {
        var end = at;
        while (at < limit)
        {
            var word = words[at];
            if (word.Tag is WordTag.Adverb or WordTag.Quote or WordTag.Negation)
            {
                at++;
                if (word.Tag == WordTag.Adverb)
                {
                    end = at;
                }
            }
            else if (word.Tag == WordTag.Preposition)
            {
                var start = at;
                at = SkipMarks(words, at + 1, limit);
                if (NounPhrases.Forward(words, at, limit) is { } phrase)
                {
                    prepositions.Add(new PrepositionalPhrase(word.Lower, start, phrase));
                    at = phrase.End;
                }

                end = at;
            }
            else if (word.Tag == WordTag.Comma && at + 1 < limit && words[at + 1].Tag == WordTag.Preposition && words[at + 1].Lower is not ("like" or "unlike" or "as" or "including"))
            {
                at++;
            }
            else if (word.Tag is not WordTag.Comma && NounPhrases.Forward(words, at, limit) is { } phrase)
            {
                if (prepositions.Count == 0)
                {
                    objects.Add(phrase);
                }
                else
                {
                    // "issued by the court last week": a phrase without a preposition behind one with it tells a time.
                    prepositions.Add(new PrepositionalPhrase("", at, phrase));
                }

                at = phrase.End;
                end = at;
            }
            else if (word.Tag == WordTag.Adjective)
            {
                end = ++at;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int SkipMarks(Word[] words, int at, int limit)
    {
        while (at < limit && words[at].Tag is WordTag.Quote or WordTag.Adverb)
        {
            at++;
        }

        return at;
    }
}
