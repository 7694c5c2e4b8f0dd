using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>A stretch of a text to be marked.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Css">Classes of the mark: its role and, for content, the stance.</param>
/// <param name="Quote">Id of the quote it belongs to; null when it belongs to none.</param>
internal sealed record TextMark(int Start, int End, string Css, int? Quote = null);

/// <summary>A stretch of an article's text with marks in it. Its text content equals the stretch exactly: offsets on the page are offsets in the store.</summary>
/// <remarks>Overlapping marks are cut at each other's ends, so that no element has to close inside another.</remarks>
/// <param name="text">The stored text.</param>
/// <param name="start">First UTF-16 unit to show.</param>
/// <param name="end">Just past the last.</param>
/// <param name="marks">In any order; what lies outside the stretch is left out.</param>
/// <param name="anchors">True to give every quote's first mark the id <c>q</c> and its number.</param>
internal sealed class MarkedText(string text, int start, int end, IEnumerable<TextMark> marks, bool anchors = false) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var inside = marks.Select(mark => mark with { Start = Math.Max(mark.Start, start), End = Math.Min(mark.End, end) })
            .Where(mark => mark.Start < mark.End).OrderBy(mark => mark.Start).ToList();
        var cuts = new SortedSet<int>(inside.SelectMany(mark => new[] { mark.Start, mark.End })) { start, end };
        var anchored = new HashSet<int>();
        var open = new List<TextMark>();
        var next = 0;
        var from = start;
        foreach (var cut in cuts.Skip(1))
        {
            open.RemoveAll(mark => mark.End <= from);
            for (; next < inside.Count && inside[next].Start <= from; next++)
            {
                open.Add(inside[next]);
            }

            Write(writer, text.AsSpan(from, cut - from), open, anchored);
            from = cut;
        }
    }

    private void Write(TextWriter writer, ReadOnlySpan<char> piece, List<TextMark> open, HashSet<int> anchored)
    {
        if (open.Count == 0)
        {
            Escape(writer, piece);
            return;
        }

        var quotes = open.Select(mark => mark.Quote).OfType<int>().Distinct().ToList();
        var fresh = anchors ? quotes.Where(anchored.Add).ToList() : [];
        foreach (var quote in fresh.Skip(1))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<span id=\"q{quote}\"></span>"));
        }

        var tag = new StringBuilder("<mark class=\"").AppendJoin(' ', open.SelectMany(mark => mark.Css.Split(' ')).Distinct()).Append('"');
        if (fresh.Count > 0)
        {
            tag.Append(CultureInfo.InvariantCulture, $" id=\"q{fresh[0]}\"");
        }

        if (quotes.Count > 0)
        {
            tag.Append(" data-quotes=\"").AppendJoin(' ', quotes).Append('"');
        }

        writer.Write(tag.Append('>'));
        Escape(writer, piece);
        writer.Write("</mark>");
    }

    // Not the encoder: it writes U+0085 as a character reference, which browsers read as "…", and the page would differ from the store.
    private static void Escape(TextWriter writer, ReadOnlySpan<char> piece)
    {
        for (var special = piece.IndexOfAny('&', '<', '>'); special >= 0; special = piece.IndexOfAny('&', '<', '>'))
        {
            writer.Write(piece[..special]);
            writer.Write(piece[special] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            piece = piece[(special + 1)..];
        }

        writer.Write(piece);
    }
}
