using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Support;

/// <summary>How the memory that a reader asks for grows with the text: the same on every run, however busy the machine.</summary>
/// <remarks>Time is measured by the benchmarks (<c>speed families</c>).</remarks>
internal static class Growth
{
    /// <summary>Four times the text may ask for so many times the memory: lists double, so twice as much as four; the square would be sixteen.</summary>
    public const double MostForFourTimes = 9;

    /// <summary>By how much what is allocated grows when <paramref name="piece"/> is repeated four times as often.</summary>
    public static double OfFourTimes(string piece, Action<ArticleText> read)
    {
        ArticleText once = Repeated(piece, 15_000), more = Repeated(piece, 60_000);
        read(once);
        return (double)Allocated(more, read) / Allocated(once, read);
    }

    private static ArticleText Repeated(string piece, int length) => ArticleText.From(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));

    private static long Allocated(ArticleText text, Action<ArticleText> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
