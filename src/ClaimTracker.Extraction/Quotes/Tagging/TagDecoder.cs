using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Finds the best sequence of tags under scores per token and scores per transition (Viterbi), and how clearly each tag won.</summary>
internal sealed class TagDecoder
{
    /// <summary>Score of a transition that is not allowed.</summary>
    public const float Forbidden = -1000f;

    private const int Lanes = TagScores.Lanes;

    private readonly int _tags;

    // Row i: the scores of going from tag i to each tag; and of coming to tag i from each.
    private readonly float[] _leaving = new float[Lanes * Lanes];
    private readonly float[] _coming = new float[Lanes * Lanes];
    private readonly float[] _starts = new float[Lanes];

    /// <param name="tags">Number of different tags.</param>
    /// <param name="transitions">Score of going from tag i to tag j at <c>i * tags + j</c>.</param>
    /// <param name="starts">Score of beginning with each tag.</param>
    public TagDecoder(int tags, ReadOnlySpan<float> transitions, ReadOnlySpan<float> starts)
    {
        _tags = tags;
        starts.CopyTo(_starts);
        for (var i = 0; i < transitions.Length; i++)
        {
            var (from, to) = (i / tags, i % tags);
            _leaving[(from * Lanes) + to] = _coming[(to * Lanes) + from] = transitions[i];
        }
    }

    /// <summary>Writes the best tags and, for each token, by how much they beat the best sequence with another tag there.</summary>
    /// <param name="scores">As <see cref="TagScores"/> writes them.</param>
    /// <param name="best">Receives a tag per token; its length is the number of tokens, one or more.</param>
    /// <param name="margins">Receives a margin per token, zero or more.</param>
    /// <param name="ahead">Room for as many numbers as there are scores.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decode(ReadOnlySpan<float> scores, Span<byte> best, Span<float> margins, Span<float> ahead)
    {
        Forward(scores, best.Length, ahead);
        Span<float> room = stackalloc float[Lanes];
        var behind = Vector256<float>.Zero;
        var chosen = -1;
        for (var at = best.Length - 1; at >= 0; at--)
        {
            var reached = Vector256.LoadUnsafe(ref ahead[at * Lanes]);
            chosen = IndexOfMax(chosen < 0 ? reached : reached + Row(_coming, chosen), room);
            best[at] = (byte)chosen;
            margins[at] = MarginOf(reached + behind, chosen, room);
            behind = Behind(Vector256.LoadUnsafe(in scores[at * Lanes]) + behind, room);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(ReadOnlySpan<float> scores, int length, Span<float> ahead)
    {
        (Vector256.LoadUnsafe(in scores[0]) + Row(_starts, 0)).StoreUnsafe(ref ahead[0]);
        for (var at = Lanes; at < length * Lanes; at += Lanes)
        {
            var best = Vector256.Create(ahead[at - Lanes]) + Row(_leaving, 0);
            for (var from = 1; from < _tags; from++)
            {
                best = Vector256.Max(best, Vector256.Create(ahead[at - Lanes + from]) + Row(_leaving, from));
            }

            (best + Vector256.LoadUnsafe(in scores[at])).StoreUnsafe(ref ahead[at]);
        }
    }

    // The best that can come behind each tag, given what each of the next token's tags is worth.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Behind(Vector256<float> next, Span<float> room)
    {
        next.StoreUnsafe(ref room[0]);
        var best = Vector256.Create(room[0]) + Row(_coming, 0);
        for (var to = 1; to < _tags; to++)
        {
            best = Vector256.Max(best, Vector256.Create(room[to]) + Row(_coming, to));
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOfMax(Vector256<float> values, Span<float> room)
    {
        values.StoreUnsafe(ref room[0]);
        var best = 0;
        for (var tag = 1; tag < _tags; tag++)
        {
            best = room[tag] > room[best] ? tag : best;
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float MarginOf(Vector256<float> whole, int chosen, Span<float> room)
    {
        whole.StoreUnsafe(ref room[0]);
        var other = float.NegativeInfinity;
        for (var tag = 0; tag < _tags; tag++)
        {
            other = tag == chosen ? other : Math.Max(other, room[tag]);
        }

        return room[chosen] - other;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Row(float[] rows, int row) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(rows), (nuint)(row * Lanes));
}
