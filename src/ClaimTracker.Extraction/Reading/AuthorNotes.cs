using System.Text.RegularExpressions;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Skips the notes on the author at an article's end: "Ana Ruiz is a freelance writer who lives in Sund."</summary>
internal static partial class AuthorNotes
{
    private const int Last = 6;
    private const int MostWords = 90;

    // Without a byline a report on a journalist looks much like it: only the very end counts then.
    private const int LastWithoutAuthor = 2;

    /// <summary>Marks those of the last body blocks that tell who one of <paramref name="authors"/> is; without authors, who some journalist is.</summary>
    public static void Skip(IReadOnlyList<Block> blocks, IReadOnlyList<string> authors)
    {
        var left = authors.Count == 0 ? LastWithoutAuthor : Last;
        var keys = authors.Select(TextFolding.Key).ToList();
        for (var i = blocks.Count - 1; i >= 0 && left > 0; i--)
        {
            if (!blocks[i].IsBody)
            {
                continue;
            }

            left--;
            if (IsNote(blocks[i], keys))
            {
                blocks[i].Skip(SkipReasons.AuthorNote);
            }
        }
    }

    private static bool IsNote(Block block, List<string> authors)
    {
        if (block.Words is 0 or > MostWords)
        {
            return false;
        }

        var match = Opening().Match(block.Text[..Math.Min(block.Text.Length, 200)]);
        if (!match.Success || !Bylines.IsName(match.Groups["name"].Value))
        {
            return false;
        }

        var name = TextFolding.Key(match.Groups["name"].Value);
        return authors.Count == 0
            ? Calling().IsMatch(match.Groups["rest"].Value) && match.Groups["verb"].Value != "was" && !Telling().IsMatch(block.Text)
            : authors.Any(author => author == name);
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[^.,;:]{3,40}?),? (?<verb>is|was|has been|writes|covers|reports) (?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:said|says|told|denied|accused|arrested|according)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?:an? |the |our )?(?:[\p{L}’'\-]+ ){0,4}(?:writer|reporter|correspondent|columnist|journalist|editor|freelancer|blogger)\b(?! (?:who|whose) (?:was|died|had))", RegexOptions.CultureInvariant)]
    private static partial Regex Calling();
}
