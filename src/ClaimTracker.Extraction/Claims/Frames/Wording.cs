using System.Text;
using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Words statements: clear, complete and neutral, without quotation marks.</summary>
internal static class Wording
{
    /// <summary>The words <c>[start, end)</c> as running text, without quotation marks.</summary>
    public static string Plain(Word[] words, int start, int end)
    {
        while (end > start && words[end - 1].Tag is WordTag.Preposition or WordTag.To or WordTag.Conjunction or WordTag.Determiner or WordTag.Quote)
        {
            end--;
        }

        var plain = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var word = words[i];
            if (word.Tag == WordTag.Quote)
            {
                continue;
            }

            var joins = word.Tag is WordTag.Possessive or WordTag.Comma or WordTag.Stop or WordTag.Negation && word.Lower is "'s" or "'" or "," or "." or "n't" or "%" or ";" or ":"
                || word.Lower is "%" || (i > start && words[i - 1].Lower is "$" or "£" or "€") || word.Lower.StartsWith('\'');
            if (plain.Length > 0 && !joins)
            {
                plain.Append(' ');
            }

            plain.Append(word.Text);
        }

        return plain.ToString().Trim(' ', ',', ';', ':');
    }

    /// <summary>The statement of an action of a known class, the same for every way of saying it.</summary>
    public static string Of(Event told, string? modality, bool negatedDemand)
    {
        var actor = Sentence(told.Actor!.Name);
        var thing = told.ObjectName is null ? "assistance" : told.ObjectName;
        return told.Class switch
        {
            "request" => $"{actor} requested {thing}{From(told.Recipient)}",
            "consider" => $"{actor} is considering delivering {thing}{To(told.Recipient)}",
            "visit" => $"{actor} visited {told.ObjectName}",
            _ => $"{actor} {Supply(told, modality, negatedDemand)} {thing}{To(told.Recipient)}",
        };
    }

    /// <summary>The verb of a statement: without hedges, without "not", the past where a tense only comes from reported speech.</summary>
    public static string Verb(Word[] words, VerbGroup group, bool subjectReplaced)
    {
        var main = words[group.Head];
        if (group.Modality is null && !group.IsPassive && !group.IsProgressive && main.Tag == WordTag.Verb && main.Lemma is not ("be" or "have" or "do"))
        {
            // "had lost", "has lost", "may have lost", "did not lose" all say that something was lost, if they say anything.
            var first = words[group.Start];
            var isPast = group.IsPerfect || first.Lower == "did" || (main.Forms.HasFlag(VerbForms.Past) && group.Start == group.Head);
            if (isPast && !main.Forms.HasFlag(VerbForms.Gerund))
            {
                return main.Forms.HasFlag(VerbForms.Past) && !group.IsPerfect && first.Lower != "did" ? main.Text.ToLowerInvariant() : VerbLexicon.Past(main.Lemma);
            }
        }

        return Printed(words, group, subjectReplaced);
    }

    /// <summary>A statement begins with a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Printed(Word[] words, VerbGroup group, bool subjectReplaced)
    {
        var parts = new List<string>();
        for (var i = group.Start; i < group.End; i++)
        {
            var word = words[i];
            if (word.Tag is WordTag.Quote or WordTag.Negation || (word.Tag == WordTag.Adverb && i == group.HedgeWord))
            {
                continue;
            }

            var text = word.Lower switch
            {
                "'s" => "is",
                "'re" or "are" when subjectReplaced => "is",
                "am" or "'m" => subjectReplaced ? "is" : "am",
                "'ve" or "have" when subjectReplaced && i == group.Start => "has",
                "'re" => "are",
                "'ve" => "have",
                "'ll" or "wo" => "will",
                "'d" => "would",
                "ca" => "can",
                "cannot" => "can",
                _ => word.Lower,
            };
            parts.Add(text);
        }

        return string.Join(' ', parts);
    }

    private static string Supply(Event told, string? modality, bool negatedDemand) => modality switch
    {
        "should" => negatedDemand ? "should not deliver" : "should deliver",
        "plan" => "plans to deliver",
        "future" => "will deliver",
        "would" => "would deliver",
        "can" => "can deliver",
        "refuse" => "refused to deliver",
        "try" => "tried to deliver",
        _ => told.IsProgressive && (told.Actor!.IsPerson || States.NameOf(told.Actor.Key) is not null) ? "is delivering" : "delivered",
    };

    private static string From(Actor? recipient) => recipient is null ? "" : $" from {recipient.Name}";

    private static string To(Actor? recipient) => recipient is null ? "" : $" to {recipient.Name}";
}
