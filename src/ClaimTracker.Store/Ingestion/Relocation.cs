namespace ClaimTracker.Store.Ingestion;

/// <summary>Finds words of one text again in a changed one.</summary>
internal static class Relocation
{
    private const int Context = 40;

    /// <summary>By how much <c>[start, end)</c> of <paramref name="from"/> moved in <paramref name="to"/>; null when its words do not stand there exactly once.</summary>
    public static int? Shift(string from, string to, int start, int end)
    {
        // "No," he said. may stand there twice: then the words around it must decide, first on both sides, then on one.
        (int Before, int After)[] contexts = [(0, 0), (Context, Context), (Context, 0), (0, Context)];
        foreach (var (before, after) in contexts)
        {
            int first = Math.Max(0, start - before), last = Math.Min(from.Length, end + after);
            var words = from.AsSpan(first, last - first);
            var at = to.AsSpan().IndexOf(words, StringComparison.Ordinal);
            if (at >= 0 && to.AsSpan(at + 1).IndexOf(words, StringComparison.Ordinal) < 0)
            {
                return at - first;
            }

            if (at < 0 && before == 0 && after == 0)
            {
                return null;
            }
        }

        return null;
    }
}
