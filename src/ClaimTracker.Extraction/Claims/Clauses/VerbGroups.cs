using System.Collections.Frozen;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>Finds verbs with their auxiliaries: "may already be preparing to assist" is one group whose verb is "assist".</summary>
internal static class VerbGroups
{
    private static readonly FrozenDictionary<string, string> Catenatives = WordList.Lines("claims-catenatives")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    /// <summary>The groups of a sentence in reading order.</summary>
    public static IReadOnlyList<VerbGroup> Find(Word[] words)
    {
        var groups = new List<VerbGroup>();
        for (var i = 0; i < words.Length;)
        {
            if (words[i].Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal)
            {
                var group = new Builder(words, i).Build();
                groups.Add(group);
                i = group.End;
            }
            else
            {
                i++;
            }
        }

        return groups;
    }

    private static string? ModalEffect(string lemma) => lemma switch
    {
        "may" or "might" => "hedge",
        "will" or "shall" => "future",
        "should" or "must" or "ought" => "should",
        "would" => "would",
        "can" or "could" => "can",
        _ => null,
    };

    /// <summary>Walks one group from left to right and gathers what its parts say.</summary>
    private sealed class Builder(Word[] words, int start)
    {
        private int _at;
        private int _head;
        private int? _hedge;
        private string? _modality;
        private bool _negated;
        private bool _passive;
        private bool _progressive;
        private bool _perfect;
        private string _lastAuxiliary = "";

        public VerbGroup Build()
        {
            _at = start;
            while (Step())
            {
            }

            // "is not a member": the negation stands behind its verb.
            if (_at < words.Length && words[_at].Tag == WordTag.Negation)
            {
                _negated = true;
                _at++;
            }

            var isFinite = IsFinite();
            // A bare participle behind a noun is passive: "sanctions imposed by the West".
            var passive = _passive || (!isFinite && words[_head].Forms.HasFlag(VerbForms.Participle) && !words[_head].Forms.HasFlag(VerbForms.Base));
            return new VerbGroup(start, _at, _head, words[_head].Lemma, isFinite, passive, _progressive, _perfect, _negated || NegatedBefore(), _modality, _hedge);
        }

        private bool Step()
        {
            Take(_at);
            var next = Next(_at + 1);
            var word = words[_at];
            _at++;
            if (next >= words.Length)
            {
                return false;
            }

            if (word.Tag is WordTag.Auxiliary or WordTag.Modal && words[next].Tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Modal)
            {
                return Continue(next);
            }

            var infinitive = words[next].Tag == WordTag.To ? Next(next + 1) : Adjectival(next);
            if (infinitive < words.Length && words[infinitive].Tag is WordTag.Verb or WordTag.Auxiliary && Effect(word, words[next]) is { } effect)
            {
                Apply(effect, _at - 1);
                (_lastAuxiliary, _passive, _progressive) = ("", false, false);
                return Continue(infinitive);
            }

            // "started sending", "kept asking".
            if (word.Tag == WordTag.Verb && word.Lemma is "begin" or "start" or "keep" or "continue" && words[next].Tag == WordTag.Verb && words[next].Forms == VerbForms.Gerund)
            {
                return Continue(next);
            }

            return false;
        }

        /// <summary>"is likely to", "are ready to": index of the verb behind; the number of words when it is not so.</summary>
        private int Adjectival(int at) =>
            Catenatives.ContainsKey(words[at].Lower) && at + 1 < words.Length && words[at + 1].Tag == WordTag.To ? Next(at + 2) : words.Length;

        private static string? Effect(Word word, Word next) =>
            next.Tag == WordTag.To
                ? word.Tag is WordTag.Verb or WordTag.Auxiliary ? Catenatives.GetValueOrDefault(word.Lemma) : null
                : word.Tag == WordTag.Auxiliary ? Catenatives.GetValueOrDefault(next.Lower) : null;

        private bool Continue(int next)
        {
            for (var k = _at; k < next; k++)
            {
                _negated |= words[k].Tag == WordTag.Negation;
                _hedge ??= words[k].Lower is "reportedly" or "allegedly" or "possibly" or "apparently" or "perhaps" or "probably" or "likely" ? k : null;
            }

            _at = next;
            return true;
        }

        private void Take(int at)
        {
            var word = words[at];
            _head = at;
            if (word.Tag == WordTag.Modal)
            {
                _negated |= word.Lower == "cannot";
                Apply(ModalEffect(word.Lemma), at);
            }
            else if (word.Tag == WordTag.Auxiliary)
            {
                _lastAuxiliary = word.Lemma;
                _perfect |= word.Lemma == "have";
            }
            else if (_lastAuxiliary == "be")
            {
                _progressive = word.Forms == VerbForms.Gerund;
                _passive = !_progressive && word.Forms.HasFlag(VerbForms.Participle);
            }
        }

        private void Apply(string? effect, int at)
        {
            switch (effect)
            {
                case "hedge":
                    _hedge ??= at;
                    break;
                case "fail":
                    _negated = !_negated;
                    break;
                case null or "aspect":
                    break;
                default:
                    _modality ??= effect;
                    break;
            }
        }

        private int Next(int at)
        {
            while (at < words.Length && words[at].Tag is WordTag.Adverb or WordTag.Negation or WordTag.Quote && !Catenatives.ContainsKey(words[at].Lower))
            {
                at++;
            }

            // "may (reportedly) be" stays one group, but a closing quotation mark at the end belongs to nobody.
            return at;
        }

        private bool NegatedBefore() => start > 0 && words[start - 1].Tag == WordTag.Negation;

        private bool IsFinite()
        {
            var first = words[start];
            var before = start - 1;
            while (before >= 0 && words[before].Tag is WordTag.Adverb or WordTag.Negation or WordTag.Quote)
            {
                before--;
            }

            if (before >= 0 && words[before].Tag == WordTag.To)
            {
                return false;
            }

            return first.Tag switch
            {
                WordTag.Modal => true,
                WordTag.Auxiliary => first.Lower is not ("be" or "been" or "being" or "having"),
                _ => (first.Forms & (VerbForms.Past | VerbForms.Third)) != 0 || first.Forms.HasFlag(VerbForms.Base),
            };
        }
    }
}
