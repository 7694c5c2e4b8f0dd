using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Tells whether a headline speaks for itself or names who says so.</summary>
internal static class Headlines
{
    private const int LongestName = 5;

    /// <summary>"Minister: …", "… , minister says", "… , claims ministry", "… rejects claims of …".</summary>
    public static bool IsAttributed(Word[] title, IReadOnlyList<Clause> clauses)
    {
        for (var i = 1; i < title.Length; i++)
        {
            if (title[i].Lower == ":" && i <= LongestName)
            {
                return true;
            }

            // A report's word with nothing but a name beside it at the end: "claims US", "minister says".
            if (title[i].Lower is "says" or "said" or "claims" or "warns" or "reports" or "suggests" && i >= title.Length - LongestName && title[..i].Any(word => word.Tag is WordTag.Comma or WordTag.Quote))
            {
                return true;
            }
        }

        return clauses.Any(clause => clause.Link == ClauseLink.Content) || title.Any(word => word.Tag == WordTag.Noun && Operators.OfNoun(word.Lemma) is Operator.Say or Operator.Hedge or Operator.Deny);
    }
}
