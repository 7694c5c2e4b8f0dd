using ClaimTracker.Extraction.Reading.Plain;

namespace ClaimTracker.Extraction.Reading.Markdown;

/// <summary>Reads Markdown: front matter, headings, paragraphs, lists and block quotes as plain words.</summary>
internal static class MarkdownReader
{
    /// <summary>Front matter gives the metadata, the first heading the title where front matter gives none.</summary>
    public static ReadingDraft Read(string content)
    {
        var (matter, body) = FrontMatter.Part(content);
        var parts = MarkdownBlocks.Read(body);
        var blocks = matter.Lines.Select(line => new Block(line)).ToList();
        blocks.ForEach(block => block.Skip(SkipReasons.FrontMatter));
        var text = parts.Select(part => new Block(part.Text) { IsItem = part.IsItem }).ToList();
        blocks.AddRange(text);

        var draft = new ReadingDraft(blocks);
        matter.Fill(draft);
        LineRules.Apply(text);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == MarkdownKind.Image)
            {
                text[i].Skip(SkipReasons.Caption);
            }
            else if (parts[i].Kind == MarkdownKind.Heading && (draft.Title is null || text[i].Text == draft.Title))
            {
                text[i].Skip(draft.Title is null ? SkipReasons.Headline : SkipReasons.HeadlineRepeated);
                draft.Title ??= text[i].Text;
            }
        }

        TextHead.ReadLines(draft, matter.Lines.Count);
        return draft;
    }
}
