namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Reads plain text, often saved or copied from a web page: no markup tells what is article and what is page.</summary>
internal static class PlainTextReader
{
    private const int FewBlocks = 3;
    private const int LongestHeadline = 20;

    /// <summary>Lines are joined to paragraphs, known lines skipped, then the dense stretch of prose is the article.</summary>
    public static ReadingDraft Read(string content)
    {
        var paragraphs = LineJoiner.Join(PlainLine.Split(content));
        var blocks = paragraphs.Select(paragraph => new Block(EmphasisMarks.Strip(paragraph))).ToList();
        return Read(blocks);
    }

    private static ReadingDraft Read(List<Block> blocks)
    {
        var draft = new ReadingDraft(blocks);
        LineRules.Apply(blocks);
        CommentSection.Skip(blocks);
        var zone = ArticleZone.Find(blocks);
        if (zone.End == 0)
        {
            // A pasted line or two without a full stop is still what somebody wanted to keep.
            zone = blocks.Count <= FewBlocks ? (0, blocks.Count) : (0, 0);
            TakeFirstLine(draft, zone.End);
        }
        else
        {
            zone = Widened(blocks, zone);
            TextHead.Read(draft, zone);
        }

        SkipOutside(blocks, zone);
        RepeatedParts.Skip(blocks);
        AuthorNotes.Skip(blocks, draft.Authors);
        EmptyPages.Skip(draft);
        return draft;
    }

    /// <summary>Of a few lines without any full stop the first is the headline, where it is no longer than the next.</summary>
    private static void TakeFirstLine(ReadingDraft draft, int count)
    {
        var blocks = draft.Blocks;
        if (count > 1 && blocks[0] is { IsBody: true, Words: >= 2 and <= LongestHeadline } && blocks[1].IsBody && blocks[1].Words >= blocks[0].Words)
        {
            draft.Title = blocks[0].Text;
            blocks[0].Skip(SkipReasons.Headline);
        }
    }

    /// <summary>A last line that is cut off in the middle belongs to the article.</summary>
    private static (int Start, int End) Widened(List<Block> blocks, (int Start, int End) zone)
    {
        var isCutOff = zone.End == blocks.Count - 1 && blocks[^1] is { IsBody: true, Words: >= 8 };
        return isCutOff ? (zone.Start, blocks.Count) : zone;
    }

    private static void SkipOutside(List<Block> blocks, (int Start, int End) zone)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isStandfirst = i > 0 && i < zone.Start && blocks[i - 1].Reason is SkipReasons.Headline && blocks[i].Words >= 8;
            if (i < zone.Start && !isStandfirst)
            {
                blocks[i].Skip(DateLines.IsDateLine(blocks[i]) ? SkipReasons.Dateline : Bylines.IsByline(blocks[i].Text) ? SkipReasons.Byline : SkipReasons.Navigation);
            }
            else if (i >= zone.End && !isStandfirst)
            {
                blocks[i].Skip(SkipReasons.Boilerplate);
            }
        }
    }
}
