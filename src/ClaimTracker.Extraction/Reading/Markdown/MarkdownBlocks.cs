using System.Text;
using ClaimTracker.Extraction.Reading.Plain;

namespace ClaimTracker.Extraction.Reading.Markdown;

internal enum MarkdownKind
{
    Paragraph,
    Heading,
    Item,
    Image,
}

/// <summary>One block of Markdown without its marks.</summary>
internal sealed record MarkdownBlock(string Text, MarkdownKind Kind)
{
    public bool IsItem => Kind == MarkdownKind.Item;
}

/// <summary>Cuts Markdown into blocks, a line at a time.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Blocks in order; rules, link definitions, fences and comments leave none.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string body)
    {
        var blocks = new List<MarkdownBlock>();
        var open = new StringBuilder();
        var kind = MarkdownKind.Paragraph;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var line = Prose.Fold(body[range]).TrimStart('>', ' ');
            var (next, text) = Kind(line);
            if (text.Length == 0 || next != MarkdownKind.Paragraph || kind == MarkdownKind.Heading)
            {
                Close(blocks, open, kind);
                kind = next;
            }

            open.Append(open.Length > 0 && text.Length > 0 ? " " : "").Append(text);
        }

        Close(blocks, open, kind);
        return blocks;
    }

    private static void Close(List<MarkdownBlock> blocks, StringBuilder open, MarkdownKind kind)
    {
        var text = EmphasisMarks.Strip(Prose.Fold(MarkdownLinks.Strip(open.ToString())));
        if (text.Length > 0)
        {
            blocks.Add(new MarkdownBlock(text, kind));
        }

        open.Clear();
    }

    private static (MarkdownKind Kind, string Text) Kind(string line)
    {
        if (line.Length == 0 || IsRule(line) || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            return (MarkdownKind.Paragraph, "");
        }

        var hashes = line.TakeWhile(c => c == '#').Count();
        if (hashes is > 0 and <= 6 && line.Length > hashes && line[hashes] == ' ')
        {
            return (MarkdownKind.Heading, line[hashes..].Trim(' ', '#'));
        }

        if (line.StartsWith("![", StringComparison.Ordinal) && line.EndsWith(')'))
        {
            return (MarkdownKind.Image, line);
        }

        if (line.Length > 2 && line[0] is '-' or '*' or '+' or '•' && line[1] == ' ')
        {
            return (MarkdownKind.Item, line[2..].Trim());
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 3 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' '
            ? (MarkdownKind.Item, line)
            : (MarkdownKind.Paragraph, line);
    }

    private static bool IsRule(string line) => line.Length >= 3 && line.All(c => c is '-' or '*' or '_' or '=' or ' ');
}
