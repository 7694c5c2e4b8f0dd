using System.Text.RegularExpressions;

namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Skips the lines that can be told by themselves or by their neighbours: teasers, captions, forms, corrections.</summary>
internal static partial class LineRules
{
    private const int LongestTeaser = 32;
    private const int FarthestRepeat = 6;
    private const int LongestKnown = 50;
    private const int MostClockWords = 10;
    private const int LongestCounter = 200;

    /// <summary>Marks the blocks of <paramref name="blocks"/> that are not article text.</summary>
    public static void Apply(IReadOnlyList<Block> blocks)
    {
        MarkRepeats(blocks);
        MarkGalleries(blocks);
        string? list = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (Known(block) is { } known)
            {
                block.Skip(known);
                continue;
            }

            var verdict = block.Words <= 60 ? LineLexicon.Find(block.Key) : null;
            if (verdict is not null && (verdict.Always || !block.IsProse))
            {
                list = verdict.OpensList && OpensHere(block, verdict) ? verdict.Reason : null;
                block.Skip(verdict.Reason);
                continue;
            }

            if (list is not null && block.IsBody && IsHeadlineLike(block))
            {
                block.Skip(list);
                continue;
            }

            list = block.IsBody ? null : list;
            if (block.IsBody && Captions.IsCaption(block.Text, block.Words))
            {
                block.Skip(SkipReasons.Caption);
            }
        }
    }

    /// <summary>Placeholders of the publishing system and copyright lines show what they are by their form.</summary>
    private static string? Known(Block block)
    {
        if (Shortcodes.IsShortcode(block.Text))
        {
            return SkipReasons.Form;
        }

        if (block.Words > LongestKnown)
        {
            return null;
        }

        if (IsClockLine(block))
        {
            return SkipReasons.Dateline;
        }

        return CopyrightLine.OutletOf(block.Text) is not null ? SkipReasons.Copyright : LineLexicon.FindPhrase(block.Key);
    }

    /// <summary>"20:42 Key event", "8 hours ago", "Jo Lind 2 March 2024 22:17": the heads of entries.</summary>
    private static bool IsClockLine(Block block)
    {
        if (block.Words > MostClockWords || block.IsProse || !block.Text.Any(char.IsAsciiDigit))
        {
            return false;
        }

        if (block.Key.EndsWith(" ago", StringComparison.Ordinal) && block.Words <= 4)
        {
            return true;
        }

        return block.Text.Length > 4 && char.IsAsciiDigit(block.Text[0]) && block.Text[2] == ':' && char.IsAsciiDigit(block.Text[4])
            || (DateScanner.Find(block.Text) is { HasTime: true } date && block.Words - Prose.CountWords(date.Evidence) <= 4);
    }

    /// <summary>A line that no mark closes and that is no longer than headlines are.</summary>
    public static bool IsHeadlineLike(Block block) => block.Words is > 0 and <= LongestTeaser && !Prose.EndsSentence(block.Text);

    /// <summary>"Read more on X:" and "You may also like" open a list; "Read more: a headline" is one line by itself.</summary>
    private static bool OpensHere(Block block, LineVerdict verdict) => verdict.IsWhole || block.Text.EndsWith(':') || block.Words <= 4;

    /// <summary>"Image 1 of 5" and the caption behind it, picture after picture.</summary>
    private static void MarkGalleries(IReadOnlyList<Block> blocks)
    {
        var isIn = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Text.Length > LongestCounter || !Counter().IsMatch(blocks[i].Text))
            {
                continue;
            }

            blocks[i].Skip(SkipReasons.Caption);
            isIn = isIn || (i + 2 < blocks.Count && blocks[i + 2].Text.Length <= LongestCounter && Counter().IsMatch(blocks[i + 2].Text));
            if (isIn && i + 1 < blocks.Count && blocks[i + 1].Words <= LongestKnown)
            {
                blocks[i + 1].Skip(SkipReasons.Caption);
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:image|photo|picture|slide) \d{1,3} (?:of|/) \d{1,3} ?)+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    /// <summary>The same short line twice in a row is a caption printed under a picture and beside it; a long one is a pull quote.</summary>
    private static void MarkRepeats(IReadOnlyList<Block> blocks)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Words < 3)
            {
                continue;
            }

            if (seen.TryGetValue(block.Key, out var first))
            {
                MarkRepeat(blocks, first, i);
            }
            else
            {
                seen[block.Key] = i;
            }
        }
    }

    private static void MarkRepeat(IReadOnlyList<Block> blocks, int first, int again)
    {
        var isCaption = again - first == 1 && first > 1 && (!blocks[again].IsProse || Captions.IsCaption(blocks[again].Text, blocks[again].Words));
        if (isCaption)
        {
            blocks[first].Skip(SkipReasons.Caption);
            blocks[again].Skip(SkipReasons.RepeatedCaption);
        }
        else if (blocks[again].Words >= FarthestRepeat)
        {
            blocks[again].Skip(first <= 3 && !blocks[first].IsProse ? SkipReasons.HeadlineRepeated : SkipReasons.Repeated);
        }
    }
}
