using System.Collections.Frozen;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>Says what each word of a sentence does, from closed classes, verb forms and the words beside it.</summary>
/// <remarks>Two passes over the sentence, each looking one word ahead, so time is linear. Wrong answers cost a claim, never an exception.</remarks>
internal sealed class WordTagger
{
    private const double TitleCaseShare = 0.7;

    private static readonly FrozenSet<string> GerundNouns = WordList.Lines("claims-gerund-nouns").ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlySet<string> _names;

    /// <param name="names">Words, in lower case, that are names wherever they stand: also at a sentence's start and in headlines.</param>
    public WordTagger(IReadOnlySet<string> names) => _names = names;

    /// <summary>The words of the tokens, which are those of one sentence.</summary>
    public Word[] Tag(string text, IReadOnlyList<Token> tokens)
    {
        var words = new Word[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Raw(text, tokens[i]);
        }

        var isTitleCase = IsTitleCase(words);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = First(words, i, isTitleCase);
        }

        for (var i = 0; i + 1 < words.Length; i++)
        {
            words[i] = words[i].Lower == "to" ? words[i] with { Tag = LeadsInfinitive(words[i + 1]) ? WordTag.To : WordTag.Preposition } : words[i];
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Lower is "least" or "most" && words[i - 1].Lower == "at")
            {
                words[i - 1] = words[i - 1] with { Tag = WordTag.Adverb };
                words[i] = words[i] with { Tag = WordTag.Adverb };
            }
        }

        var certain = CertainVerbAfter(words);
        var hasFinite = false;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Second(words, i, certain, hasFinite);
            hasFinite = HasFinite(words[i], hasFinite);
        }

        return words;
    }

    private static Word Raw(string text, Token token)
    {
        var printed = text.Substring(token.Span.Start, token.Span.Length);
        var lower = printed.ToLowerInvariant().Replace('’', '\'');
        var tag = token.Kind switch
        {
            TokenKind.Number => WordTag.Number,
            TokenKind.Quote => WordTag.Quote,
            TokenKind.Dash => WordTag.Dash,
            TokenKind.Mark => lower switch { "," => WordTag.Comma, "&" => WordTag.Conjunction, "%" or "$" or "£" or "€" => WordTag.Number, _ => WordTag.Stop },
            _ => WordTag.Noun,
        };
        return new Word(token.Span, printed, lower, lower, tag, VerbForms.None);
    }

    private static bool IsTitleCase(Word[] words)
    {
        int capitals = 0, all = 0;
        foreach (var word in words)
        {
            if (word.Tag == WordTag.Noun && word.Text.Length > 3)
            {
                all++;
                capitals += word.IsCapital ? 1 : 0;
            }
        }

        return all > 2 && capitals > all * TitleCaseShare;
    }

    /// <summary>Closed classes, names and the readings that a word allows by itself.</summary>
    private Word First(Word[] words, int i, bool isTitleCase)
    {
        var word = words[i];
        if (word.Tag != WordTag.Noun)
        {
            return word;
        }

        var isFirst = i == 0 || words[i - 1].Tag is WordTag.Quote or WordTag.Stop
            || (words[i - 1].Tag == WordTag.Comma && ClosedWords.Tag(word.Lower) is WordTag.Auxiliary or WordTag.Determiner or WordTag.Pronoun or WordTag.Preposition);
        var isName = _names.Contains(word.Lower);
        // "US", "IT" and "WHO" in capitals are names, not pronouns.
        if (word.Text is "US" or "WHO" or "IT" || (word.IsCapital && word.Text != "I" && !isFirst && !isTitleCase))
        {
            return word with { Tag = WordTag.Proper };
        }

        if (word.Lower == "'s")
        {
            return word with { Tag = i > 0 && words[i - 1].Tag is WordTag.Pronoun or WordTag.Relative ? WordTag.Auxiliary : WordTag.Possessive, Lemma = "be" };
        }

        if (ClosedWords.Tag(word.Lower) is { } closed)
        {
            return word with { Tag = word.Lower == "to" ? WordTag.To : closed, Lemma = ClosedWords.Lemma(word.Lower) };
        }

        if (isName && (word.IsCapital || VerbLexicon.Read(word.Lower) is null))
        {
            return word with { Tag = WordTag.Proper };
        }

        return Open(word, isFirst, isTitleCase);
    }

    private static Word Open(Word word, bool isFirst, bool isTitleCase)
    {
        if (VerbLexicon.Read(word.Lower) is { } verb)
        {
            return word with { Tag = WordTag.Verb, Lemma = verb.Lemma, Forms = verb.Forms };
        }

        if (word.Lower.EndsWith("ly", StringComparison.Ordinal) && word.Lower.Length > 4 && word.Lower is not ("family" or "daily" or "ally" or "reply" or "supply" or "assembly" or "italy" or "july" or "weekly" or "early" or "elderly" or "friendly" or "deadly" or "likely" or "unlikely"))
        {
            return word with { Tag = WordTag.Adverb };
        }

        if (word.IsCapital && (isTitleCase || isFirst))
        {
            return word with { Tag = isFirst && !isTitleCase ? WordTag.Noun : WordTag.Proper, Lemma = NounForms.Singular(word.Lower) };
        }

        return word with { Tag = IsAdjective(word.Lower) ? WordTag.Adjective : WordTag.Noun, Lemma = NounForms.Singular(word.Lower) };
    }

    private static bool IsAdjective(string lower) => (lower.Contains('-', StringComparison.Ordinal) && lower[0] != '-') || lower is
        [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'l', 'e', 's', 's'] or [.., 'i', 'v', 'e'] or [.., 'i', 'b', 'l', 'e'] or [.., 'a', 'b', 'l', 'e'];

    /// <summary>For each place, whether a verb that can only be finite stands behind it in the same stretch.</summary>
    private static bool[] CertainVerbAfter(Word[] words)
    {
        var certain = new bool[words.Length + 1];
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var word = words[i];
            certain[i] = word.Tag switch
            {
                WordTag.Stop or WordTag.Subordinator or WordTag.Relative or WordTag.Comma or WordTag.Dash => false,
                WordTag.Modal => true,
                WordTag.Auxiliary => word.Lower is not ("be" or "been" or "being" or "having") || certain[i + 1],
                WordTag.Conjunction => false,
                _ => certain[i + 1],
            };
        }

        return certain;
    }

    /// <summary>"Apple will open a factory": a noun alone before its verb, at the start, is a name.</summary>
    private static bool IsNameAtStart(Word[] words, int i, Word next) =>
        words[i].Tag == WordTag.Noun && words[i].IsCapital && (i == 0 || words[i - 1].Tag is WordTag.Quote or WordTag.Stop)
        && next.Tag is WordTag.Modal or WordTag.Auxiliary or WordTag.Possessive or WordTag.Verb && !NounForms.IsPlural(words[i].Lower);

    private static bool LeadsInfinitive(Word next) => (next.Tag == WordTag.Verb && next.Forms.HasFlag(VerbForms.Base)) || next.Tag == WordTag.Adverb || next.Lower is "be" or "have" or "do";

    /// <summary>Whether the stretch has its verb already: a noun that might be a verb is then a noun.</summary>
    private static bool HasFinite(Word word, bool known) => word.Tag switch
    {
        WordTag.Stop or WordTag.Subordinator or WordTag.Relative or WordTag.Comma or WordTag.Dash or WordTag.Conjunction or WordTag.Quote => false,
        WordTag.Preposition when word.Lower is "since" or "after" or "before" or "as" or "until" => false,
        WordTag.Modal => true,
        WordTag.Auxiliary => word.Lower is not ("be" or "been" or "being" or "having") || known,
        WordTag.Verb => !Operators.TakesClause(word.Lemma) && ((word.Forms & (VerbForms.Past | VerbForms.Third)) != 0 || known),
        _ => known,
    };

    private static Word Second(Word[] words, int i, bool[] certain, bool hasFinite)
    {
        var word = words[i];
        var next = i + 1 < words.Length ? words[i + 1] : default;
        return word.Lower switch
        {
            "that" => word with { Tag = TagOfThat(words, i, next) },
            "which" or "who" or "whom" or "whose" when i > 0 && words[i - 1].Tag is WordTag.Noun or WordTag.Proper or WordTag.Comma or WordTag.Number or WordTag.Pronoun or WordTag.Preposition => word with { Tag = WordTag.Relative },
            "'s" when word.Tag == WordTag.Possessive => next.Tag is WordTag.Determiner or WordTag.Negation || (next.Tag == WordTag.Verb && next.Forms == VerbForms.Gerund && !GerundNouns.Contains(next.Lower) && (i + 2 >= words.Length || words[i + 2].Lower != "of")) ? word with { Tag = WordTag.Auxiliary } : word,
            _ when IsNameAtStart(words, i, next) => word with { Tag = WordTag.Proper, Lemma = word.Lower },
            "her" => word with { Tag = next.IsNominal || next.Tag is WordTag.Adjective or WordTag.Verb ? WordTag.Determiner : WordTag.Pronoun },
            "this" or "these" or "those" or "all" or "both" or "some" or "many" or "several" or "most" or "few" or "each" or "another" when next.Tag is WordTag.None or WordTag.Modal or WordTag.Auxiliary or WordTag.Preposition or WordTag.Stop or WordTag.To => word with { Tag = WordTag.Pronoun },
            _ => word.Tag switch
            {
                WordTag.Verb => OpenVerb(words, i, next, certain[i + 1] || hasFinite),
                WordTag.Auxiliary when word.Lemma is "have" or "do" && !LeadsVerb(words, i) => word with { Tag = WordTag.Verb, Forms = word.Lower is "has" or "does" ? VerbForms.Third : word.Lower is "had" or "did" ? VerbForms.Past : VerbForms.Base },
                _ => word,
            },
        };
    }

    private static WordTag TagOfThat(Word[] words, int i, Word next)
    {
        var before = i > 0 ? words[i - 1].Tag : WordTag.Stop;
        if (next.Tag is WordTag.Modal or WordTag.Auxiliary || (next.Tag == WordTag.Verb && next.Forms.HasFlag(VerbForms.Third)))
        {
            // "added that arms supplies": what follows a verb of saying is a statement, and "arms" a noun.
            return before is WordTag.Noun or WordTag.Proper or WordTag.Number ? WordTag.Relative
                : next.Tag == WordTag.Verb && before == WordTag.Verb && Operators.TakesClause(words[i - 1].Lemma) ? WordTag.Subordinator
                : WordTag.Pronoun;
        }

        if (next.Tag is WordTag.None or WordTag.Stop or WordTag.Comma or WordTag.Quote or WordTag.Preposition)
        {
            return next.Tag == WordTag.Quote ? WordTag.Subordinator : WordTag.Pronoun;
        }

        // "on that day", "that day": a singular noun right behind a preposition or at the start.
        return before is WordTag.Preposition or WordTag.To && next.Tag is WordTag.Noun or WordTag.Adjective ? WordTag.Determiner : WordTag.Subordinator;
    }

    /// <summary>True when a participle or a base form follows within the group: "has already asked", "did not go".</summary>
    private static bool LeadsVerb(Word[] words, int i)
    {
        for (var k = i + 1; k < words.Length && k < i + 5; k++)
        {
            switch (words[k].Tag)
            {
                case WordTag.Adverb or WordTag.Negation or WordTag.Quote:
                    continue;
                case WordTag.Auxiliary:
                    return true;
                case WordTag.Verb:
                    return words[i].Lemma == "do" ? words[k].Forms.HasFlag(VerbForms.Base) : words[k].Forms.HasFlag(VerbForms.Participle);
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Decides between verb and noun for a word that may be either.</summary>
    private static Word OpenVerb(Word[] words, int i, Word next, bool certainAfter)
    {
        var word = words[i];
        var leaning = VerbLexicon.Read(word.Lower)!.Value.Leaning;
        var before = Before(words, i);
        return IsVerb(word, leaning, before, next, certainAfter)
            ? word
            : word with
            {
                Tag = leaning == VerbLeaning.Adjective || (word.Forms.HasFlag(VerbForms.Participle) && !word.Forms.HasFlag(VerbForms.Base)) || (word.Forms == VerbForms.Gerund && next.IsNominal)
                    ? WordTag.Adjective
                    : WordTag.Noun,
                Lemma = NounForms.Singular(word.Lower),
                Forms = VerbForms.None,
            };
    }

    private static Word Before(Word[] words, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (words[k].Tag is not (WordTag.Adverb or WordTag.Quote))
            {
                return words[k];
            }
        }

        return default;
    }

    private static bool IsVerb(Word word, VerbLeaning leaning, Word before, Word next, bool certainAfter)
    {
        var opensObject = next.Tag is WordTag.Determiner or WordTag.Proper or WordTag.Pronoun or WordTag.Subordinator or WordTag.To or WordTag.Number or WordTag.Negation;
        if (before.Text is null)
        {
            return word.Forms is VerbForms.Gerund && opensObject;
        }

        switch (before.Tag)
        {
            case WordTag.To or WordTag.Modal:
                return word.Forms.HasFlag(VerbForms.Base);
            case WordTag.Negation:
                return true;
            case WordTag.Auxiliary:
                return before.Lemma == "do" ? word.Forms.HasFlag(VerbForms.Base) : (word.Forms & (VerbForms.Participle | VerbForms.Gerund)) != 0;
            case WordTag.Pronoun when before.Lower is "us" or "me" or "him" or "them":
                return word.Forms.HasFlag(VerbForms.Base) && leaning == VerbLeaning.Verb;
            case WordTag.Pronoun or WordTag.Relative:
                return word.Forms != VerbForms.Gerund || leaning == VerbLeaning.Verb;
            case WordTag.Determiner or WordTag.Possessive or WordTag.Adjective:
                return false;
            case WordTag.Number:
                return (word.Forms == VerbForms.Gerund && opensObject) || ((word.Forms & (VerbForms.Past | VerbForms.Third)) != 0 && (opensObject || before.Lower is "first" or "last"));
            case WordTag.Preposition:
                return word.Forms == VerbForms.Gerund && !(next.Tag is WordTag.Noun && leaning != VerbLeaning.Verb);
            case WordTag.Noun or WordTag.Proper:
                return AfterNoun(word, leaning, before, next, opensObject, certainAfter);
            case WordTag.Verb:
                return (word.Forms == VerbForms.Gerund && !GerundNouns.Contains(word.Lower)) || (word.Forms.HasFlag(VerbForms.Base) && before.Lemma is "help" or "let" or "make");
            default:
                // After a comma, a conjunction or a subordinator: "ended his visit and left Moscow".
                return (word.Forms.HasFlag(VerbForms.Past) && (leaning == VerbLeaning.Verb || next.Tag is not (WordTag.Noun or WordTag.Adjective or WordTag.Verb))) || word.Forms == VerbForms.Gerund || (leaning == VerbLeaning.Verb && next.Tag is not WordTag.Noun)
                    || (leaning == VerbLeaning.Both && opensObject);
        }
    }

    private static bool AfterNoun(Word word, VerbLeaning leaning, Word before, Word next, bool opensObject, bool certainAfter)
    {
        if (word.Forms == VerbForms.Gerund)
        {
            // "Russia seeking military help", but "a high-level meeting on trade".
            return next.Tag is WordTag.Determiner or WordTag.Proper or WordTag.Pronoun
                || (!GerundNouns.Contains(word.Lower) && (next.Tag is WordTag.Noun or WordTag.Adjective or WordTag.Number or WordTag.Verb or WordTag.To or WordTag.Possessive || before.Tag == WordTag.Proper));
        }

        if ((word.Forms & (VerbForms.Past | VerbForms.Participle)) != 0 && !word.Forms.HasFlag(VerbForms.Base))
        {
            return true;
        }

        if (certainAfter && leaning != VerbLeaning.Verb)
        {
            return false;
        }

        if (word.Forms.HasFlag(VerbForms.Third))
        {
            return leaning == VerbLeaning.Verb || opensObject || (leaning == VerbLeaning.Both && before.Tag == WordTag.Proper && next.Tag != WordTag.Preposition && next.Tag != WordTag.Noun);
        }

        var plural = before.Tag == WordTag.Proper || NounForms.IsPlural(before.Lower);
        return leaning switch
        {
            VerbLeaning.Verb => plural || opensObject,
            VerbLeaning.Both => plural && opensObject && !NounForms.IsPlural(word.Lower),
            _ => plural && opensObject && next.Tag is WordTag.Pronoun or WordTag.Determiner,
        };
    }
}
