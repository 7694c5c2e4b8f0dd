namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Reads stretches off tags: cues, sources and contents alike.</summary>
internal static class TagRuns
{
    /// <summary>The runs that begin with the tag <paramref name="first"/> and go on with the tag behind it, counted from <paramref name="offset"/>.</summary>
    public static List<Stretch> Of(ReadOnlySpan<byte> tags, int first, int offset)
    {
        var fragments = new List<Stretch>(1);
        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at] != first)
            {
                continue;
            }

            var past = at + 1;
            while (past < tags.Length && tags[past] == first + 1)
            {
                past++;
            }

            fragments.Add(new Stretch(offset + at, offset + past));
        }

        return fragments;
    }
}
