using System.Text.RegularExpressions;

namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Finds where readers' comments begin in a text without markup: a heading or a count, and lines such as "Jo says:" and "Reply" behind it.</summary>
internal static partial class CommentSection
{
    private const int FewestWordsAbove = 60;
    private const int LongestLine = 80;
    private const int Near = 12;
    private const int FewestSigns = 2;

    /// <summary>Skips everything from the comments' heading on.</summary>
    public static void Skip(IReadOnlyList<Block> blocks)
    {
        var words = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            words += blocks[i] is { IsBody: true, IsProse: true } ? blocks[i].Words : 0;
            if (words < FewestWordsAbove || !IsHeading(blocks[i]) || CountSigns(blocks, i) < FewestSigns)
            {
                continue;
            }

            for (var j = i; j < blocks.Count; j++)
            {
                blocks[j].Skip(SkipReasons.Comment);
            }

            return;
        }
    }

    private static bool IsHeading(Block block) =>
        block.Text.Length <= LongestLine && (block.Reason is SkipReasons.Comment or SkipReasons.CommentForm || Heading().IsMatch(block.Key));

    private static int CountSigns(IReadOnlyList<Block> blocks, int heading)
    {
        var signs = 0;
        for (var i = heading + 1; i < Math.Min(blocks.Count, heading + Near); i++)
        {
            signs += blocks[i].Text.Length <= LongestLine && Sign().IsMatch(blocks[i].Key) ? 1 : 0;
        }

        return signs;
    }

    [GeneratedRegex(@"^\W*(?:\d+ (?:comments?|responses?|replies|thoughts?)\b|(?:(?:all|top|top rated|best|reader|readers'|user) )?comments(?: \(?\d+\)?)?\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\W*(?:.{1,50} (?:says|said|wrote):?$|reply\b|report\b|permalink|like\b|upvote|flag\b|rating:|.{0,40}\b\d+ (?:minute|hour|day|week|month|year)s? ago|.{0,40}\b\d{1,2}[:.]\d\d(?: ?[ap]m)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
