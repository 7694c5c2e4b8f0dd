namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>One line of a plain text that holds more than blanks.</summary>
/// <param name="Text">The line, blanks folded.</param>
/// <param name="AfterBlank">True when an empty line stands before it.</param>
internal readonly record struct PlainLine(string Text, bool AfterBlank)
{
    /// <summary>The lines of <paramref name="text"/> in order; empty ones are only remembered by the line after them.</summary>
    public static List<PlainLine> Split(string text)
    {
        var lines = new List<PlainLine>();
        var afterBlank = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = Prose.Fold(text[range]);
            if (line.Length > 0)
            {
                lines.Add(new PlainLine(line, afterBlank));
            }

            afterBlank = line.Length == 0;
        }

        return lines;
    }
}
